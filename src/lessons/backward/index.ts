// All that carries a lesson on past the exercise, loaded when a reader first goes there.
import { isGiven, type Pins } from '../../sheet/sheet'
import type { Rows } from '../../tensor/tensor'
import type { Lesson } from '../lesson'
import type { Work } from '../work'
import { divideChosen, divisors, plainOptions } from './options'
import { withBackward } from './with-backward'

export { backwardWords } from './words'

/** The lesson with its backward steps, for a learner's work in it. */
export function carriedOn(lesson: Lesson, { norm, pins }: Work): Lesson {
  return withBackward(lesson, { ...plainOptions, ...(norm && { norm }), pins })
}

/** Two works with the same key have the same steps back: where pins are matters, not what they hold. */
export function keyOf({ sheet }: Lesson, { norm = plainOptions.norm, pins }: Work): string {
  return JSON.stringify([norm, pinned(pins).filter(([name]) => Object.hasOwn(sheet, name))])
}

function pinned(pins: Pins): (readonly [name: string, cells: readonly string[]])[] {
  return Object.entries(pins)
    .map(([name, cells]) => [name, Object.keys(cells).toSorted()] as const)
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
}

/** A learner's own numbers beyond the exercise, for the lesson in another shape: η, and what is divided by. */
export function ownNumbers(
  before: Lesson,
  after: Lesson,
  numbers: Readonly<Record<string, Rows>>,
): Record<string, Rows> {
  const single = ['eta', ...Object.keys(divisors(before, 'sum'))]
  const own = single.flatMap((name) => (numbers[name] ? [[name, numbers[name]] as const] : []))
  const choice = divideChosen(before, before.sheet, numbers)
  const all = { ...Object.fromEntries(own), ...(choice && divisors(after, choice)) }
  const differs = ([name, rows]: readonly [string, Rows]) => {
    const start = after.sheet[name]
    return isGiven(start) && start[0][0] !== rows[0][0]
  }
  return Object.fromEntries(Object.entries(all).filter(differs))
}
