// The decoder norms folded into the encoder, and how far the output moves by it: not at all.
import { createEngine } from '../../../sheet/engine'
import { type Rows, toRows } from '../../../tensor/tensor'
import type { Numbers } from '../../growth'
import type { Lesson } from '../../lesson'
import { sparseSheet } from '../sheet'
import { foldNorms } from './fold-norms'
import { sharedNumbers } from './shared-numbers'

export interface Folded {
  readonly numbers: Numbers
  /** X̂ before and after. */
  readonly before: Rows
  readonly after: Rows
  /** The largest difference between a number of X̂ before and after. */
  readonly difference: number
  /** Whether that is no more than rounding makes. */
  readonly same: boolean
}

/** The learner's numbers folded; pins are left out, because they hold numbers where they are. */
export function foldLesson(lesson: Lesson, learners: Numbers): Folded {
  const given = sharedNumbers(lesson, learners)
  const numbers = foldNorms(given)
  // with ReLU, whatever the lesson has now: it is what lets a factor through
  const engine = createEngine(sparseSheet(given))
  const output = (of: Numbers) => engine.evaluate({ numbers: of, pins: {} })['X_hat']
  const was = output(given)
  const now = output(numbers)
  const largest = was.data.reduce((most, value) => Math.max(most, Math.abs(value)), 1)
  const difference = was.data.reduce(
    (most, value, i) => Math.max(most, Math.abs(value - now.data[i])),
    0,
  )
  return {
    numbers,
    before: toRows(was),
    after: toRows(now),
    difference,
    same: Number.isFinite(difference) && difference <= 1e-9 * largest,
  }
}
