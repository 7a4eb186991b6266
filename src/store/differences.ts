// What the learner changed, and taking it back piece by piece.
import { cellWords } from '../lessons/cell-words'
import type { Lesson } from '../lessons/lesson'
import { isGiven, type SheetCell } from '../sheet/sheet'
import { current } from './app'
import { indexOf, type Work, withCells, withoutPins } from './document'
import { changeWork } from './edit'

/** One cell that is not as the lesson gives it; `was` is undefined for a pin, which has no original. */
export interface Difference {
  readonly cell: SheetCell
  readonly now: number
  readonly was: number | undefined
}

/** Every given that differs and every pin, in computing order. */
export function differences(lesson: Lesson, work: Work): Difference[] {
  return Object.entries(lesson.sheet).flatMap(([matrix, entry]): Difference[] => {
    const cols = lesson.matrices[matrix].cols.length
    if (!isGiven(entry))
      return Object.entries(work.pins[matrix] ?? {}).map(([index, now]) => ({
        cell: { matrix, row: Math.floor(Number(index) / cols), col: Number(index) % cols },
        now,
        was: undefined,
      }))
    return (work.numbers[matrix] ?? []).flatMap((line, row) =>
      line.flatMap((now, col) => {
        const was = entry[row][col]
        return Object.is(now, was) ? [] : [{ cell: { matrix, row, col }, now, was }]
      }),
    )
  })
}

/** Puts cells back to what the lesson gives: givens to their numbers, results to their formulas. */
export function revert(cells: readonly SheetCell[], what: string): void {
  const { lesson, work } = current()
  const keys = new Set(cells.map((cell) => `${cell.matrix} ${indexOf(lesson, cell)}`))
  const own = differences(lesson, work).filter(({ cell }) =>
    keys.has(`${cell.matrix} ${indexOf(lesson, cell)}`),
  )
  if (own.length === 0) return
  const numbers = own.flatMap(({ cell, was }) => (was === undefined ? [] : [{ cell, value: was }]))
  const pins = own.filter(({ was }) => was === undefined).map(({ cell }) => cell)
  changeWork(
    withoutPins(lesson, withCells(lesson, work, numbers), pins),
    `${what} is back to the lesson's.`,
    own.map(({ cell }) => cell),
  )
}

/** Puts one cell back. */
export function revertCell(cell: SheetCell): void {
  revert([cell], cellWords(current().lesson, cell))
}

/** Puts a whole matrix back. */
export function revertMatrix(matrix: string): void {
  const { lesson } = current()
  const { symbol, rows, cols } = lesson.matrices[matrix]
  const cells = rows.flatMap((_, row) => cols.map((__, col) => ({ matrix, row, col })))
  revert(cells, symbol)
}
