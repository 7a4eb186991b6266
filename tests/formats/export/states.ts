// Every lesson as it stands after opening, and with a pin and decimals, to be written out.
import type { LessonState } from '../../../src/formats/export/lesson-state'
import type { Lesson } from '../../../src/lessons/lesson'
import { createEngine } from '../../../src/sheet/engine'
import { isGiven, type Pins } from '../../../src/sheet/sheet'
import type { Rows } from '../../../src/tensor/tensor'

/** The lesson with its own numbers. */
export function asGiven(lesson: Lesson): LessonState {
  return stateOf(lesson, {}, {})
}

/**
 * The lesson with 3/8 added to every given (binary, because spreadsheets write 0 for what is 0 but for
 * rounding), and every third result's last cell pinned.
 */
export function edited(lesson: Lesson): LessonState {
  const entries = Object.entries(lesson.sheet)
  const numbers = Object.fromEntries(
    entries.flatMap(([name, entry]): [string, Rows][] =>
      isGiven(entry) ? [[name, entry.map((row) => row.map((value) => value + 0.375))]] : [],
    ),
  )
  const pins = Object.fromEntries(
    entries
      .filter(([name, entry], i) => !isGiven(entry) && i % 3 === 0 && name !== lesson.loss)
      .map(([name]) => {
        const { rows, cols } = lesson.matrices[name]
        return [name, { [rows.length * cols.length - 1]: 2.5 }]
      }),
  )
  return stateOf(lesson, numbers, pins)
}

function stateOf(lesson: Lesson, numbers: Readonly<Record<string, Rows>>, pins: Pins): LessonState {
  const engine = createEngine(lesson.sheet)
  return { lesson, plan: engine.plan, values: engine.evaluate({ numbers, pins }), pins }
}
