// What can be chosen about the backward pass, with the settings it starts from.
import { isGiven, type Pins, type Sheet } from '../../sheet/sheet'
import type { Rows } from '../../tensor/tensor'
import type { Lesson } from '../lesson'

/** What the loss divides by: nothing, the number of columns, or all numbers of the output. */
export type Divide = 'sum' | 'per column' | 'all'

/** Whether the sparsity loss also pulls the decoder norms: no (the exercise), or yes (practice). */
export type NormTerm = 'frozen' | 'trained'

export interface BackwardOptions {
  readonly divide: Divide
  readonly norm: NormTerm
  /** A pinned result is a constant: no gradient passes through it. */
  readonly pins: Pins
}

export const plainOptions: BackwardOptions = { divide: 'sum', norm: 'trained', pins: {} }

/** The learning rate that a lesson starts with: one at which its loss falls at every step. */
export const startingRate: Readonly<Record<Lesson['id'], number>> = {
  autoencoder: 0.01,
  'sparse-autoencoder': 0.001,
}

/** The numbers for `divisor` and `sparsity_divisor`: sparsity never divides by the outputs. */
export function bothDivisors(
  { matrices: { X } }: Pick<Lesson, 'matrices'>,
  divide: Divide,
): Readonly<Record<'divisor' | 'sparsity_divisor', Rows>> {
  const columns = X.cols.length
  const by = { sum: 1, 'per column': columns, all: columns * X.rows.length }[divide]
  return { divisor: [[by]], sparsity_divisor: [[divide === 'sum' ? 1 : columns]] }
}

/** Those of them that the lesson's loss has a part for. */
export function divisors(lesson: Lesson, divide: Divide): Readonly<Record<string, Rows>> {
  const { divisor, sparsity_divisor } = bothDivisors(lesson, divide)
  return Object.hasOwn(lesson.sheet, 'sparsity') ? { divisor, sparsity_divisor } : { divisor }
}

/** The choice that numbers for the divisors stand for; null for a learner's own. */
export function divideChosen(
  lesson: Lesson,
  sheet: Sheet,
  numbers: Readonly<Record<string, Rows>>,
): Divide | null {
  const choices: readonly Divide[] = ['sum', 'per column', 'all']
  const found = choices.find((divide) =>
    Object.entries(divisors(lesson, divide)).every(([name, [[by]]]) => {
      const now = numbers[name] ?? sheet[name]
      return isGiven(now) && now[0][0] === by
    }),
  )
  return found ?? null
}
