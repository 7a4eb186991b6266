// What is said of the gates, and of their losses.
import type { Described } from '../../captions'
import { describing, total } from './describing'

/** A description of each matrix that is there, or is another, with gates. */
export function gatedMatrices(
  exercise: Readonly<Record<string, Described>>,
): Record<string, Described> {
  const { wide, out, column, one, added } = describing(exercise)
  return {
    W_gate: {
      ...added('W_gate', { about: 'gate weights', role: 'weights' }),
      rows: exercise.W_enc.rows,
      cols: exercise.W_enc.cols,
    },
    b_gate: column('b_gate', 'bias', { about: 'gate bias', role: 'bias' }),
    gate: wide('gate', { about: 'gate, pre-activations', role: 'linear' }),
    open: wide('open', {
      caption: 'π⁺ = ReLU(π)',
      about: 'how far each gate is open',
      role: 'encoder',
    }),
    row_sums: column('row_sums', 'sum over tokens', {
      symbol: 'Σπ⁺',
      caption: 'Σπ⁺',
      about: 'sum of each gate over all tokens',
      role: 'plain',
    }),
    row_weighted: column('row_weighted', 'weighted sum', {
      symbol: 'Σπ⁺·‖d‖',
      caption: 'Σπ⁺·‖d‖',
      about: 'sum of each gate times its decoder norm',
      role: 'plain',
    }),
    L1: one('L1', 'sum', 'of gates', {
      symbol: 'L1',
      caption: 'L1',
      about: 'L1: the unweighted sum of gates',
      role: 'loss',
    }),
    L1_weighted: one('L1_weighted', 'sum', 'of weighted gates', {
      symbol: 'L1w',
      caption: 'L1w',
      about: 'L1 of the gates, weighted by decoder norms',
      role: 'loss',
    }),
    S: wide('S', {
      symbol: 'S',
      caption: 'S = −sign(π⁺)',
      about: 'sparsity, descent direction of the gates before the norms',
      role: 'gradient',
    }),
    P: wide('P', {
      symbol: 'P',
      caption: 'P = λ‖d‖ × row of S',
      about: 'sparsity, descent direction of the gates',
      role: 'gradient',
    }),
    X_gate: out('X_gate', {
      symbol: 'X̂π',
      about: 'what the gates alone rebuild',
      role: 'output',
    }),
    E_gate: out('E_gate', {
      symbol: 'Eπ',
      about: 'errors of what the gates alone rebuild',
      role: 'error',
    }),
    auxiliary: one('auxiliary', 'loss', 'of the gates', {
      symbol: 'aux',
      caption: 'aux = Σ Eπ²',
      about: 'auxiliary loss: squared error of what the gates alone rebuild',
      role: 'loss',
    }),
    total: total(
      'loss L = SE + λ·L1w + aux',
      'loss: squared error plus sparsity plus the auxiliary loss',
    ),
  }
}
