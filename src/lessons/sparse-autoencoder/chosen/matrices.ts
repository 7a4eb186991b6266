// What is said of the matrices that only some activations have, or that are others with them.
import { oneNumber, only } from '../../axis-names'
import type { Described } from '../../captions'
import type { MatrixInfo, OtherActivation } from '../../lesson'
import { ownSymbols } from '../variants/symbols'

type Plain = Omit<Described, 'rows' | 'cols' | 'symbol'>
type About = Plain & { readonly symbol?: string }

/** A description of each matrix that an activation has of its own, or has another way. */
export function describeChosen(
  activation: OtherActivation,
  { X, W_enc, F, X_hat }: Readonly<Record<string, Described>>,
): Record<string, Described> {
  const overTokens = { rows: F.rows, cols: F.cols }
  const added = (name: string, { symbol = ownSymbols[name], ...about }: About) => ({
    symbol,
    mark: 'addition' as const,
    ...about,
  })
  const wide = (name: string, about: About) => ({ ...added(name, about), ...overTokens })
  const out = (name: string, about: About) => ({
    ...added(name, about),
    rows: X_hat.rows,
    cols: X.cols,
  })
  const column = (name: string, of: string, about: About) => ({
    ...added(name, about),
    rows: F.rows,
    cols: only(of),
  })
  const one = (name: string, row: string, col: string, about: About) => ({
    ...added(name, about),
    ...oneNumber(row, col),
  })
  switch (activation) {
    case 'topk':
      return {
        k: one('k', 'k', 'features that stay on', {
          about: 'k, how many features stay on for each token',
          role: 'input',
        }),
        kept: wide('kept', {
          about: 'the k largest pre-activations of each token',
          role: 'linear',
        }),
        alive: column('alive', 'on for some token', {
          symbol: 'on',
          caption: 'on',
          about: '1 for a feature that is on for some token, 0 for a dead one',
          role: 'plain',
        }),
        dead_count: one('dead_count', 'count', 'of dead features', {
          symbol: 'dead',
          caption: 'dead',
          about: 'how many features are dead, on for no token',
          role: 'plain',
        }),
        dead_share: one('dead_share', 'share', 'of the auxiliary loss', {
          symbol: 'share',
          caption: 'share',
          about: 'how much the auxiliary loss counts: less where few features are dead',
          role: 'plain',
        }),
        far_below: one('far_below', 'number', 'larger than any difference', {
          symbol: 'far',
          caption: 'far = 1 + 2·Σ|Z|',
          about: 'a number further than any two pre-activations are apart',
          role: 'plain',
        }),
        dead_only: wide('dead_only', {
          symbol: 'Z low',
          caption: 'Z low = Z − far where on',
          about: 'pre-activations, those of features that are on moved far below the others',
          role: 'plain',
        }),
        dead_kept: wide('dead_kept', {
          symbol: 'Fd',
          caption: 'Fd: the largest of the dead',
          about: 'the largest pre-activations among dead features',
          role: 'encoder',
        }),
        X_dead: out('X_dead', {
          symbol: 'X̂d',
          about: 'what the dead features rebuild',
          role: 'output',
        }),
        missing: out('missing', {
          symbol: 'M',
          caption: 'M = X − X̂, a constant',
          about: 'what the reconstruction misses, counted as a constant',
          role: 'target',
        }),
        E_dead: out('E_dead', {
          symbol: 'Ed',
          about: 'errors of what the dead features rebuild',
          role: 'error',
        }),
        dead_error: one('dead_error', 'sum', 'of squared errors of the dead', {
          symbol: 'SEd',
          caption: 'SEd = Σ Ed²',
          about: 'squared error of what the dead features rebuild',
          role: 'loss',
        }),
        auxiliary: one('auxiliary', 'loss', 'of dead features', {
          symbol: 'aux',
          caption: 'aux = share·SEd',
          about: 'auxiliary loss: a second chance for dead features',
          role: 'loss',
        }),
        total: total('loss L = SE + aux', 'loss: squared error plus the auxiliary loss'),
      }
    case 'jumprelu':
      return {
        theta: column('theta', 'threshold', {
          caption: 'θ',
          about: 'thresholds, one for each feature',
          role: 'bias',
        }),
        bandwidth: one('bandwidth', 'bandwidth', 'around each threshold', {
          about: 'epsilon, the bandwidth in which a threshold learns',
          role: 'input',
        }),
        above: wide('above', {
          symbol: 'Z > θ',
          caption: 'Z > θ: 1 where on',
          about: '1 where a pre-activation is above its threshold',
          role: 'plain',
        }),
        active_count: one('active_count', 'count', 'of numbers above their threshold', {
          symbol: 'count',
          caption: 'count',
          about: 'how many pre-activations are above their threshold',
          role: 'loss',
        }),
        sparsity: one('sparsity', 'loss', 'of sparsity', {
          symbol: 'λ·count',
          caption: 'λ·count',
          about: 'sparsity loss',
          role: 'loss',
        }),
        over: wide('over', {
          symbol: 'Z−θ',
          caption: 'Z−θ',
          about: 'how far each pre-activation is above its threshold',
          role: 'plain',
        }),
        inside: wide('inside', {
          symbol: 'near',
          caption: 'near: |Z − θ| < ε÷2',
          about: '1 where a pre-activation is within half the bandwidth of its threshold',
          role: 'plain',
        }),
        in_band: column('in_band', 'how many are near', {
          symbol: 'Σ near',
          caption: 'Σ near',
          about: 'how many pre-activations of each feature are near its threshold',
          role: 'plain',
        }),
        pull: column('pull', 'push on the threshold', {
          symbol: 'Pθ',
          caption: 'Pθ = λ·Σ near÷ε',
          about: 'sparsity, descent direction of the thresholds, an estimate',
          role: 'gradient',
        }),
        total: total('loss L = SE + λ·count', 'loss: squared error plus sparsity'),
      }
    case 'gated':
      return {
        W_gate: {
          ...added('W_gate', { about: 'gate weights', role: 'weights' }),
          rows: W_enc.rows,
          cols: W_enc.cols,
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
    default:
      return activation satisfies never
  }
}

function total(caption: string, about: string): Described & Pick<MatrixInfo, 'mark'> {
  return {
    symbol: 'L',
    caption,
    about,
    role: 'loss',
    mark: 'addition',
    ...oneNumber('sum', 'of all losses'),
  }
}
