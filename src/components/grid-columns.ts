// The columns of a grid, which may hold several matrices side by side.
import type { Lesson, Place } from '../lessons/lesson'
import type { SheetCell } from '../sheet/sheet'

/** A column of a grid: which matrix it belongs to, and where in it. */
export interface GridColumn {
  readonly matrix: string
  readonly col: number
}

/** All columns of a place, from left to right. */
export function columnsOf(lesson: Lesson, { matrices }: Place): GridColumn[] {
  return matrices.flatMap((matrix) =>
    lesson.matrices[matrix].cols.map((_, col) => ({ matrix, col })),
  )
}

/** The place a matrix stands in. */
export function placeOf(lesson: Lesson, matrix: string): Place {
  return lesson.places.find(({ matrices }) => matrices.includes(matrix))!
}

/** The cell a number of rows and columns away, no further than the grid's edge. */
export function neighbor(
  lesson: Lesson,
  { matrix, row, col }: SheetCell,
  down: number,
  across: number,
): SheetCell {
  const place = placeOf(lesson, matrix)
  const columns = columnsOf(lesson, place)
  const at = columns.findIndex((column) => column.matrix === matrix && column.col === col)
  const to = columns[clamp(at + across, columns.length)]
  return { ...to, row: clamp(row + down, place.rows) }
}

function clamp(value: number, length: number): number {
  return Math.min(Math.max(value, 0), length - 1)
}
