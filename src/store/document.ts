// What a learner has done to every lesson, and the work with other cells and pins.
import type { Lesson, LessonId } from '../lessons/lesson'
import { untouched, type Work } from '../lessons/work'
import { isGiven, type SheetCell } from '../sheet/sheet'
import type { Rows } from '../tensor/tensor'

export { untouched, type Work }

/** Changes to every lesson. */
export type Document = Readonly<Record<LessonId, Work>>

/** A number for a cell, and the arithmetic it was typed as, if it was. */
export interface CellNumber {
  readonly cell: SheetCell
  readonly value: number
  readonly typed?: string
}

export const newDocument: Document = { autoencoder: untouched, 'sparse-autoencoder': untouched }

/** The work with cells set: a given takes its number, a result is pinned to it. */
export function withCells(lesson: Lesson, work: Work, cells: readonly CellNumber[]): Work {
  const numbers: Record<string, Rows> = { ...work.numbers }
  const pins: Record<string, Record<number, number>> = { ...work.pins }
  let pinned = false
  const typed: Record<string, Record<number, string>> = { ...work.typed }
  const fresh = new Set<unknown>()
  for (const { cell, value, typed: text } of cells) {
    const { matrix, row, col } = cell
    const index = indexOf(lesson, cell)
    const entry = lesson.sheet[matrix]
    if (isGiven(entry)) {
      const rows = numbers[matrix] ?? entry
      const own = fresh.has(rows) ? (rows as number[][]) : rows.map((line) => [...line])
      fresh.add(own)
      own[row][col] = value
      numbers[matrix] = own
    } else {
      pins[matrix] = { ...pins[matrix], [index]: value }
      pinned = true
    }
    const { [index]: _, ...others } = typed[matrix] ?? {}
    typed[matrix] = text === undefined ? others : { ...others, [index]: text }
  }
  for (const matrix of Object.keys(numbers))
    if (sameRows(numbers[matrix], lesson.sheet[matrix])) delete numbers[matrix]
  // the same object while no pin changes: what is lit depends on it
  return { ...work, numbers, pins: pinned ? pins : work.pins, typed: withoutEmpty(typed) }
}

function sameRows(rows: Rows, given: Lesson['sheet'][string]): boolean {
  return (
    isGiven(given) && rows.every((row, r) => row.every((value, c) => Object.is(value, given[r][c])))
  )
}

/** The work with the pins of some results taken out, so that their formulas speak again. */
export function withoutPins(lesson: Lesson, work: Work, cells: readonly SheetCell[]): Work {
  const pins: Record<string, Record<number, number>> = { ...work.pins }
  const typed: Record<string, Record<number, string>> = { ...work.typed }
  for (const cell of cells) {
    const index = indexOf(lesson, cell)
    const { [index]: _, ...others } = pins[cell.matrix] ?? {}
    const { [index]: __, ...texts } = typed[cell.matrix] ?? {}
    pins[cell.matrix] = others
    typed[cell.matrix] = texts
  }
  return { ...work, pins: withoutEmpty(pins), typed: withoutEmpty(typed) }
}

/** The number a result is pinned to; undefined when it is not. */
export function pinAt(lesson: Lesson, work: Work, cell: SheetCell): number | undefined {
  return work.pins[cell.matrix]?.[indexOf(lesson, cell)]
}

/** Row × columns + column: the cell's place in its matrix's numbers. */
export function indexOf(lesson: Lesson, { matrix, row, col }: SheetCell): number {
  return row * lesson.matrices[matrix].cols.length + col
}

/** Whether a lesson has such a cell: another shape may not. */
export function hasCell(lesson: Lesson, { matrix, row, col }: SheetCell): boolean {
  const info = Object.hasOwn(lesson.matrices, matrix) ? lesson.matrices[matrix] : undefined
  return info !== undefined && row < info.rows.length && col < info.cols.length
}

function withoutEmpty<T extends object>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(record).filter(([, inside]) => Object.keys(inside).length > 0),
  )
}
