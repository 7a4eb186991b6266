// Numbers that only some activations have, chosen so that each differs from ReLU on the shipped ones.
import type { Rows } from '../../../tensor/tensor'
import type { Numbers } from '../../growth'
import { bothDivisors } from '../../backward/options'
import type { Lesson } from '../../lesson'
import type { Activation, VariantOptions } from './options'

export const shippedK = 1
export const shippedThreshold = 1.5
export const shippedBandwidth = 1

/** The lesson's numbers with those of the activation; what the learner has changed comes last. */
export function variantNumbers(
  lesson: Lesson,
  numbers: Numbers,
  { activation, divide }: Pick<VariantOptions, 'activation' | 'divide'>,
): Numbers {
  const { W_enc, b_enc } = { ...(lesson.sheet as Numbers), ...numbers }
  return { ...bothDivisors(lesson, divide), ...ownStart(activation, W_enc, b_enc), ...numbers }
}

/** The numbers that an activation starts with and no other has. */
export function ownStart(activation: Activation, W_enc: Rows, b_enc: Rows): Numbers {
  switch (activation) {
    case 'relu':
      return {}
    case 'topk':
      return { k: [[shippedK]] }
    case 'jumprelu':
      return { theta: b_enc.map(() => [shippedThreshold]), bandwidth: [[shippedBandwidth]] }
    case 'gated':
      // the same directions; every other gate is one stricter and opens only where z is above 1
      return { W_gate: W_enc, b_gate: b_enc.map(([bias], i) => [i % 2 === 0 ? bias - 1 : bias]) }
    default:
      return activation satisfies never
  }
}
