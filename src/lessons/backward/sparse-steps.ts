// The sparse autoencoder's steps back: the decoder, the two forces on the features, the encoder.
import type { Sheet } from '../../sheet/sheet'
import type { Lesson, OtherActivation, Step } from '../lesson'
import { startStep, updateStep } from './ends'
import { freeName } from './gradients'

/** From the loss to the update. */
export function sparseBackwardSteps(lesson: Lesson, sheet: Sheet): Step[] {
  const there = (name: string) => Object.hasOwn(sheet, name)
  const steps = between[lesson.activation ?? 'relu']
  // a pin's mask comes with what passes through it
  const masks = (names: readonly string[]) => names.map(freeName).filter(there)
  const outputs = ['dX_hat', 'dX_gate', 'dX_dead'].filter(there)
  return [
    startStep(
      outputs,
      ['divisor', 'sparsity_divisor'].filter(there),
      masks(['E', 'E_gate', 'E_dead', 'X_hat', 'X_gate', 'X_dead']),
    ),
    ...steps.map(({ title, heading, from, appears, masked }) =>
      step(title, heading, from.filter(there), [...masks(masked), ...appears.filter(there)]),
    ),
    updateStep(lesson),
  ]
}

interface Between {
  readonly title: string
  readonly heading: string
  /** Where much comes this leaves out what the step before showed, so that all of it is in view. */
  readonly from: readonly string[]
  /** What comes, where the sheet has it. */
  readonly appears: readonly string[]
  /** What may be pinned on the way. */
  readonly masked: readonly string[]
}

const decoder: Between = {
  title: 'Backward: decoder',
  heading: 'Turn the directions toward the tokens',
  from: ['dX_hat', 'dX_gate', 'dX_dead'],
  appears: ['dnorms', 'F_T', 'open_T', 'dead_kept_T', 'dW_dec', 'db_dec'],
  masked: ['norms'],
}

const encoder: Between = {
  title: 'Backward: encoder',
  heading: 'When should each feature fire?',
  from: ['dF'],
  appears: ['dZ', 'X_T', 'dW_enc', 'db_enc'],
  masked: ['Z'],
}

/** The steps between the gradient of the output and the update. */
const between: Readonly<Record<'relu' | OtherActivation, readonly Between[]>> = {
  relu: [
    decoder,
    {
      title: 'Backward: two forces on the features',
      heading: 'Copy better, or say less?',
      from: ['dX_hat'],
      appears: ['W_dec_T', 'R', 'Q', 'dF'],
      masked: ['F'],
    },
    encoder,
  ],
  topk: [
    decoder,
    {
      title: 'Backward: the features that stayed on, and the dead',
      heading: 'What should the features be?',
      from: [],
      appears: ['W_dec_T', 'dF', 'ddead_kept', 'ddead_only'],
      masked: ['F', 'dead_kept', 'dead_only'],
    },
    { ...encoder, from: ['dF', 'ddead_only'] },
  ],
  jumprelu: [
    decoder,
    {
      title: 'Backward: two forces on the thresholds',
      heading: 'Let more through, or less?',
      from: ['dX_hat'],
      appears: ['W_dec_T', 'dF', 'R', 'Q', 'dtheta'],
      masked: ['F'],
    },
    encoder,
  ],
  gated: [
    { ...decoder, from: [] },
    {
      title: 'Backward: two forces on the gates',
      heading: 'Open, or shut?',
      from: [],
      appears: ['W_dec_T', 'dF', 'R', 'Q', 'dopen'],
      masked: ['F', 'open'],
    },
    {
      ...encoder,
      title: 'Backward: encoder and gates',
      from: [],
      appears: ['dgate', 'dZ', 'X_T', 'dW_enc', 'db_enc', 'dW_gate', 'db_gate'],
      masked: ['gate', 'Z'],
    },
  ],
}

function step(
  title: string,
  heading: string,
  from: readonly string[],
  appears: readonly string[],
): Step {
  return { title, heading, appears, preview: [], looks: [...from, ...appears] }
}
