// The first and the last backward step of both lessons: what the loss divides by, and the update.
import type { Lesson, Step } from '../lesson'
import { nextName, objective, parametersOf } from './gradients'

/** The number that is made small, and the gradients that it starts from. */
export function startStep(
  gradients: readonly string[],
  divisors: readonly string[],
  free: readonly string[],
): Step {
  const appears = [...divisors, objective, ...gradients, ...free]
  return {
    title: 'Backward: what the loss divides by',
    heading: 'Start from the gradient at the output',
    appears,
    preview: [],
    looks: ['G', ...appears],
  }
}

/** Every weight and bias a little against its gradient. */
export function updateStep(lesson: Lesson): Step {
  const changed = parametersOf(lesson).map(nextName)
  return {
    title: 'Update: one step',
    heading: 'Move every weight a little',
    // where not all of it fits, the weights are in sight first
    appears: [...changed, 'eta'],
    preview: [],
    looks: ['eta', ...changed],
  }
}
