// The sparse autoencoder's steps back: the decoder, the two forces on the features, the encoder.
import type { Sheet } from '../../sheet/sheet'
import type { Lesson, Step } from '../lesson'
import { startStep, updateStep } from './ends'
import { freeName } from './gradients'

/** From the loss to the update. */
export function sparseBackwardSteps(lesson: Lesson, sheet: Sheet): Step[] {
  const free = (name: string) => (Object.hasOwn(sheet, freeName(name)) ? [freeName(name)] : [])
  const norms = Object.hasOwn(sheet, 'dnorms') ? ['dnorms'] : []
  return [
    startStep('X_hat', ['divisor', 'sparsity_divisor'], [...free('E'), ...free('X_hat')]),
    step(
      'Backward: decoder',
      'Turn the directions toward the tokens',
      ['dX_hat'],
      [...free('norms'), ...norms, 'F_T', 'dW_dec', 'db_dec'],
    ),
    step(
      'Backward: two forces on the features',
      'Copy better, or say less?',
      ['dX_hat'],
      ['W_dec_T', 'R', 'Q', 'dF', ...free('F')],
    ),
    step(
      'Backward: encoder',
      'When should each feature fire?',
      ['dF'],
      [...free('Z'), 'dZ', 'X_T', 'dW_enc', 'db_enc'],
    ),
    updateStep(lesson),
  ]
}

function step(
  title: string,
  heading: string,
  from: readonly string[],
  appears: readonly string[],
): Step {
  return { title, heading, appears, preview: [], looks: [...from, ...appears] }
}
