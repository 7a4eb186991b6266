// A cell of a lesson in words.
import type { SheetCell } from '../sheet/sheet'
import type { AxisName, Lesson } from './lesson'

/** "W1 row 3, column 1"; "F f6 Mountain, x2 Everest"; just the symbol for a single number. */
export function cellWords(lesson: Lesson, cell: SheetCell): string {
  const where = positionWords(lesson, cell)
  const { symbol } = lesson.matrices[cell.matrix]
  return where === '' ? symbol : `${symbol} ${where}`
}

/** Where a cell is in its matrix: "row 3, example x4"; empty for a single number. */
export function positionWords(lesson: Lesson, { matrix, row, col }: SheetCell): string {
  const { rows, cols } = lesson.matrices[matrix]
  const down = rows.length > 1 ? axisWords(rows[row], 'row', row) : ''
  const across = cols.length > 1 ? axisWords(cols[col], 'column', col) : ''
  return [down, across].filter((words) => words !== '').join(', ')
}

/** "Z1[2,1]", and just the symbol for a single number. */
export function cellReference(lesson: Lesson, { matrix, row, col }: SheetCell): string {
  const { symbol, rows, cols } = lesson.matrices[matrix]
  return rows.length * cols.length === 1 ? symbol : `${symbol}[${row + 1},${col + 1}]`
}

/** "row 2", or a name of its own such as "example x1". */
export function axisWords({ short, full }: AxisName, noun: string, index: number): string {
  return /^[a-z]/.test(short) ? full : `${noun} ${index + 1}`
}
