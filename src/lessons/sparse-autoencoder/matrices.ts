// What is said of each of the sparse autoencoder's matrices.
import { named, numbered, oneNumber, only } from '../axis-names'
import type { Described } from '../captions'
import type { LessonNames } from '../kit'
import type { AxisName } from '../lesson'
import { describeLosses } from './loss-matrices'
import type { SparseShape } from './shape'

/** A description of every matrix of the sparse autoencoder's sheet. */
export function describeSparse(shape: SparseShape, names: LessonNames): Record<string, Described> {
  const tokens = named('x', shape.tokens, names.columns, 'token')
  const features = named('f', shape.features, names.features, 'feature')
  const directions = features.map(({ short, full }): AxisName => ({ short, full }))
  const neurons = numbered('neuron', shape.inputs)
  const outputs = numbered('output', shape.inputs)
  const overTokens = { rows: features, cols: tokens }
  return {
    X: { symbol: 'X', about: 'activations', role: 'input', rows: neurons, cols: tokens },
    W_enc: {
      symbol: 'We',
      about: 'encoder weights',
      role: 'weights',
      rows: features,
      cols: neurons,
    },
    b_enc: {
      symbol: 'be',
      about: 'encoder bias',
      role: 'bias',
      rows: features,
      cols: only('bias'),
    },
    Z: { symbol: 'Z', about: 'encoder, pre-activations', role: 'linear', ...overTokens },
    F: { symbol: 'F', about: 'sparse features', role: 'encoder', ...overTokens },
    active: {
      symbol: 'active',
      caption: 'active',
      about: 'active features, all tokens together',
      role: 'plain',
      mark: 'addition',
      ...oneNumber('count', 'of active features'),
    },
    L0: {
      symbol: 'L0',
      caption: 'L0: active per token',
      about: 'L0: active features per token',
      role: 'plain',
      mark: 'addition',
      ...oneNumber('mean', 'of active features'),
    },
    W_dec: {
      symbol: 'Wd',
      about: 'decoder weights: the dictionary',
      role: 'weights',
      rows: outputs,
      cols: directions,
    },
    b_dec: { symbol: 'bd', about: 'decoder bias', role: 'bias', rows: outputs, cols: only('bias') },
    X_hat: { symbol: 'X̂', about: 'reconstruction', role: 'output', rows: outputs, cols: tokens },
    norms: {
      symbol: '‖d‖',
      caption: '‖d‖: length of each column',
      about: 'decoder norms: the L2 norm of each decoder column',
      role: 'plain',
      rows: only('norm'),
      cols: directions,
    },
    ...describeLosses(shape, { tokens, features, neurons, outputs }),
  }
}
