// The decoder norms folded into the encoder, and how far the output moves by it: not at all.
import { createEngine } from '../../../sheet/engine'
import type { Numbers } from '../../growth'
import type { Lesson } from '../../lesson'
import { foldNorms } from './fold-norms'
import { sharedNumbers } from './shared-numbers'

export interface Folded {
  readonly numbers: Numbers
  /** The largest difference between a number of X̂ before and after. */
  readonly difference: number
  /** Whether that is no more than rounding makes. */
  readonly same: boolean
}

/** The learner's numbers folded; pins are left out, because they hold numbers where they are. */
export function foldLesson(lesson: Lesson, learners: Numbers): Folded {
  const before = sharedNumbers(lesson, learners)
  const numbers = foldNorms(before)
  const engine = createEngine(lesson.sheet)
  const output = (of: Numbers) => engine.evaluate({ numbers: of, pins: {} })['X_hat'].data
  const was = output(before)
  const now = output(numbers)
  const largest = was.reduce((most, value) => Math.max(most, Math.abs(value)), 1)
  const difference = was.reduce((most, value, i) => Math.max(most, Math.abs(value - now[i])), 0)
  return { numbers, difference, same: difference <= 1e-9 * largest }
}
