// The sparse autoencoder's steps: what appears at each, and what the camera looks at.
import { numbersBecome } from '../counting'
import type { Step } from '../lesson'
import type { SparseShape } from './shape'

const sparsity = [
  'row_sums',
  'norms_column',
  'row_weighted',
  'L1',
  'L1_weighted',
  'lambda',
  'sparsity',
]
const errors = [
  'X_target',
  'E',
  'E_squared',
  'per_token',
  'squared_error',
  'mean_per_token',
  'mean_of_all',
  'total',
]

/** The opening and the ten steps. */
export function sparseSteps({ inputs, features }: SparseShape): Step[] {
  return [
    {
      ...step('What is given, and why', 'One number, many meanings', ['X', 'F'], ['X']),
      preview: ['F'],
      inARow: true,
    },
    step(
      'Encoder, linear',
      numbersBecome(inputs, features),
      ['X', 'W_enc', 'b_enc', 'Z'],
      ['W_enc', 'b_enc', 'Z'],
    ),
    step(
      'Encoder, ReLU: sparse features',
      'Strike out what is negative',
      ['Z', 'F', 'active', 'L0'],
      ['F', 'active', 'L0'],
    ),
    step(
      'Decoder: the reconstruction',
      'Each feature adds its direction',
      ['F', 'W_dec', 'b_dec', 'X_hat'],
      ['W_dec', 'b_dec', 'X_hat'],
    ),
    step(
      'Decoder weights: L2 norms',
      'How long is each direction?',
      ['W_dec', 'b_dec', 'norms'],
      ['norms'],
    ),
    step('Sparsity: L1 loss', 'What do the active features cost?', ['F', ...sparsity], sparsity),
    step(
      'Sparsity: −1 where a feature is on',
      'Push every active feature down',
      ['F', 'S'],
      [{ matrix: 'S', cells: 'nonzero' }],
    ),
    step(
      'Sparsity: 0 where a feature is off',
      'Leave the silent ones alone',
      ['F', 'S'],
      [{ matrix: 'S', cells: 'zero' }],
    ),
    step(
      'Sparsity: times the decoder norms',
      'Longer directions, harder push',
      ['S', 'push', 'P'],
      ['push', 'P'],
    ),
    step('Reconstruction: squared error', 'How far off is the copy?', ['X_hat', ...errors], errors),
    step(
      'Reconstruction: gradient',
      'How should each output move?',
      ['X_hat', 'X_target', 'E', 'G'],
      ['G'],
    ),
  ]
}

function step(
  title: string,
  heading: string,
  looks: readonly string[],
  appears: Step['appears'],
): Step {
  return { title, heading, appears, preview: [], looks }
}
