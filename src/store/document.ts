// What a learner has done: the numbers that differ from the lesson's, and the pins. A small value.
import { isGiven, type Pins, type SheetCell } from '../sheet/sheet'
import type { Lesson, LessonId } from '../lessons/lesson'
import type { Rows } from '../tensor/tensor'

/** Changes to one lesson: whole matrices of givens that differ, and pinned results. */
export interface Work {
  readonly numbers: Readonly<Record<string, Rows>>
  readonly pins: Pins
}

/** Changes to every lesson. */
export type Document = Readonly<Record<LessonId, Work>>

export const untouched: Work = { numbers: {}, pins: {} }

export const newDocument: Document = { autoencoder: untouched, 'sparse-autoencoder': untouched }

/** The work with one cell set: a given takes the number, a result is pinned to it. */
export function withCell(lesson: Lesson, work: Work, cell: SheetCell, value: number): Work {
  const entry = lesson.sheet[cell.matrix]
  if (!isGiven(entry)) {
    const cells = { ...work.pins[cell.matrix], [indexOf(lesson, cell)]: value }
    return { ...work, pins: { ...work.pins, [cell.matrix]: cells } }
  }
  const rows = work.numbers[cell.matrix] ?? entry
  const changed = rows.map((row, r) =>
    r === cell.row ? row.map((old, c) => (c === cell.col ? value : old)) : row,
  )
  return { ...work, numbers: { ...work.numbers, [cell.matrix]: changed } }
}

/** The work with a result's pin taken out, so that its formula speaks again. */
export function withoutPin(lesson: Lesson, work: Work, cell: SheetCell): Work {
  const { [indexOf(lesson, cell)]: _, ...cells } = work.pins[cell.matrix] ?? {}
  const { [cell.matrix]: __, ...others } = work.pins
  const pins = Object.keys(cells).length > 0 ? { ...others, [cell.matrix]: cells } : others
  return { ...work, pins }
}

/** The number a result is pinned to; undefined when it is not. */
export function pinAt(lesson: Lesson, work: Work, cell: SheetCell): number | undefined {
  return work.pins[cell.matrix]?.[indexOf(lesson, cell)]
}

/** Row × columns + column: the cell's place in its matrix's numbers. */
export function indexOf(lesson: Lesson, { matrix, row, col }: SheetCell): number {
  return row * lesson.matrices[matrix].cols.length + col
}
