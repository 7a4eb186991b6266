// What is said of the matrices of the sparse autoencoder's losses and of their slopes.
import { oneNumber, only } from '../axis-names'
import type { Described } from '../captions'
import type { AxisName } from '../lesson'
import { counted } from '../counting'
import type { SparseShape } from './shape'

/** The names of rows and columns that the matrices share. */
export interface SparseAxes {
  readonly tokens: readonly AxisName[]
  readonly features: readonly AxisName[]
  readonly neurons: readonly AxisName[]
  readonly outputs: readonly AxisName[]
}

/** A description of the sparsity loss, the squared error and the ways both push. */
export function describeLosses(
  shape: SparseShape,
  { tokens, features, neurons, outputs }: SparseAxes,
): Record<string, Described> {
  const overTokens = { rows: features, cols: tokens }
  const entries = shape.inputs * shape.tokens
  return {
    row_sums: {
      ...column('Σ|f|', 'sum over tokens', features),
      about: 'sum of each feature over all tokens',
      mark: 'addition',
    },
    norms_column: {
      ...column('‖d‖ᵀ', 'decoder norm', features),
      about: 'decoder norms, as a column',
      mark: 'addition',
    },
    row_weighted: {
      ...column('Σ|f|·‖d‖', 'weighted sum', features),
      about: 'sum of each feature times its decoder norm',
      mark: 'corrected',
    },
    L1: {
      symbol: 'L1',
      caption: 'L1',
      about: 'L1: the unweighted sum of activations',
      role: 'loss',
      ...oneNumber('sum', 'of activations'),
    },
    L1_weighted: {
      symbol: 'L1w',
      caption: 'L1w',
      about: 'L1 weighted by decoder norms',
      role: 'loss',
      mark: 'corrected',
      ...oneNumber('sum', 'of weighted activations'),
    },
    lambda: {
      symbol: 'λ',
      about: 'lambda, the weight of sparsity',
      role: 'input',
      ...oneNumber('lambda', 'weight of sparsity'),
    },
    sparsity: {
      symbol: 'λ·L1w',
      caption: 'λ·L1w',
      about: 'sparsity loss',
      role: 'loss',
      mark: 'corrected',
      ...oneNumber('loss', 'of sparsity'),
    },
    S: {
      symbol: 'S',
      caption: 'S = −sign(F)',
      about: 'sparsity, descent direction before the norms',
      role: 'gradient',
      ...overTokens,
    },
    push: {
      ...column('λ‖d‖', 'lambda times norm', features),
      about: 'lambda times each decoder norm',
    },
    P: {
      symbol: 'P',
      about: 'sparsity, descent direction',
      role: 'gradient',
      ...overTokens,
    },
    X_target: {
      symbol: 'X copy',
      caption: 'X copy',
      about: 'targets: the activations copied',
      role: 'target',
      mark: 'addition',
      rows: neurons,
      cols: tokens,
    },
    E: {
      symbol: 'E',
      caption: 'E = X̂ − X',
      about: 'errors',
      role: 'error',
      rows: outputs,
      cols: tokens,
    },
    E_squared: {
      symbol: 'E²',
      caption: 'E²',
      about: 'squared errors',
      role: 'plain',
      rows: outputs,
      cols: tokens,
    },
    per_token: {
      symbol: 'e',
      caption: 'e: sum of each token',
      about: 'squared error of each token',
      role: 'plain',
      mark: 'addition',
      rows: only('squared error'),
      cols: tokens,
    },
    squared_error: {
      symbol: 'SE',
      caption: 'SE = Σ E²',
      about: 'squared error: the sum over all numbers',
      role: 'loss',
      mark: 'corrected',
      ...oneNumber('sum', 'of squared errors'),
    },
    mean_per_token: {
      symbol: `SE ÷ ${counted(shape.tokens, 'token')}`,
      caption: `SE ÷ ${counted(shape.tokens, 'token')}`,
      about: 'mean squared error per token',
      role: 'plain',
      mark: 'addition',
      ...oneNumber('mean', 'per token'),
    },
    mean_of_all: {
      symbol: `SE ÷ ${counted(entries, 'number')}`,
      caption: `SE ÷ ${counted(entries, 'number')}`,
      about: 'mean squared error over all numbers (MSE)',
      role: 'plain',
      ...oneNumber('mean', 'of all numbers'),
    },
    total: {
      symbol: 'L',
      caption: 'loss L = SE + λ·L1w',
      about: 'loss: squared error plus sparsity',
      role: 'loss',
      mark: 'addition',
      ...oneNumber('sum', 'of both losses'),
    },
    G: {
      symbol: 'G',
      caption: 'G = 2(X̂ − X)',
      about: 'gradient of the squared error with respect to the reconstruction',
      role: 'gradient',
      rows: outputs,
      cols: tokens,
    },
  }
}

/** A column with one number for each feature. */
function column(
  symbol: string,
  name: string,
  rows: readonly AxisName[],
): Omit<Described, 'about' | 'mark'> {
  return { symbol, caption: symbol, role: 'plain', rows, cols: only(name) }
}
