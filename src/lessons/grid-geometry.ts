// Cells as a grid shows them: a grid may hold several matrices side by side.
import type { SheetCell } from '../sheet/sheet'
import type { Lesson, Place } from './lesson'

/** A column of a grid: which matrix it belongs to, and where in it. */
export interface GridColumn {
  readonly matrix: string
  readonly col: number
}

/** A rectangle of cells in one grid; rows and grid columns from 0, both ends included. */
export interface Span {
  readonly place: Place
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** All columns of a place, from left to right. */
export function columnsOf(lesson: Lesson, { matrices }: Place): GridColumn[] {
  return matrices.flatMap((matrix) =>
    lesson.matrices[matrix].cols.map((_, col) => ({ matrix, col })),
  )
}

/** The place a matrix stands in; throws when it stands nowhere, which no lesson allows. */
export function placeOf(lesson: Lesson, matrix: string): Place {
  const place = lesson.places.find(({ matrices }) => matrices.includes(matrix))
  if (!place) throw new Error(`${matrix} stands nowhere on the sheet.`)
  return place
}

/** A cell's row and column in its grid. */
export function gridPosition(lesson: Lesson, cell: SheetCell): { row: number; col: number } {
  const columns = columnsOf(lesson, placeOf(lesson, cell.matrix))
  const col = columns.findIndex(({ matrix, col: at }) => matrix === cell.matrix && at === cell.col)
  return { row: cell.row, col }
}

/** The cell at a row and column of a grid, or the nearest that there is. */
export function cellAtPosition(lesson: Lesson, place: Place, row: number, col: number): SheetCell {
  const columns = columnsOf(lesson, place)
  return { ...columns[clamp(col, columns.length)], row: clamp(row, place.rows) }
}

/** The cell a number of rows and columns away, no further than the grid's edge. */
export function neighbor(lesson: Lesson, cell: SheetCell, down: number, across: number): SheetCell {
  const { row, col } = gridPosition(lesson, cell)
  return cellAtPosition(lesson, placeOf(lesson, cell.matrix), row + down, col + across)
}

/** The rectangle between two cells; just the first cell when they stand in different grids. */
export function spanOf(lesson: Lesson, one: SheetCell, other: SheetCell): Span {
  const place = placeOf(lesson, one.matrix)
  const from = gridPosition(lesson, one)
  const to = place.matrices.includes(other.matrix) ? gridPosition(lesson, other) : from
  return {
    place,
    top: Math.min(from.row, to.row),
    left: Math.min(from.col, to.col),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.col, to.col),
  }
}

/** The rectangle of a whole grid. */
export function spanOfPlace(place: Place): Span {
  return { place, top: 0, left: 0, bottom: place.rows - 1, right: place.cols - 1 }
}

/** The cells of a rectangle, row by row. */
export function cellsIn(lesson: Lesson, { place, top, left, bottom, right }: Span): SheetCell[][] {
  const columns = columnsOf(lesson, place).slice(left, right + 1)
  return Array.from({ length: bottom - top + 1 }, (_, i) =>
    columns.map((column) => ({ ...column, row: top + i })),
  )
}

function clamp(value: number, length: number): number {
  return Math.min(Math.max(value, 0), length - 1)
}
