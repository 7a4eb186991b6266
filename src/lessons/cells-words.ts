// Several cells of a lesson in words: whole matrices, rows and columns by their names.
import type { SheetCell } from '../sheet/sheet'
import { axisWords, cellReference } from './cell-words'
import type { Lesson } from './lesson'

/** "row 2 of W1, example x1 of X and b1[2,1]", each matrix once, in the order they come. */
export function cellsWords(lesson: Lesson, cells: readonly SheetCell[]): string {
  const words = byMatrix(cells).map((group) => groupWords(lesson, group))
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`
}

/** The cells of each matrix together. */
export function byMatrix(cells: readonly SheetCell[]): SheetCell[][] {
  const groups = new Map<string, SheetCell[]>()
  for (const cell of cells) {
    const group = groups.get(cell.matrix)
    if (group) group.push(cell)
    else groups.set(cell.matrix, [cell])
  }
  return [...groups.values()]
}

/** Cells of one matrix: "row 2 of W1", "all of X", "X[1,2]". */
function groupWords(lesson: Lesson, cells: readonly SheetCell[]): string {
  const [{ matrix, row, col }] = cells
  const { symbol, rows, cols } = lesson.matrices[matrix]
  const down = new Set(cells.map((cell) => cell.row)).size
  const across = new Set(cells.map((cell) => cell.col)).size
  if (down * across === 1) return cellReference(lesson, cells[0])
  if (down === rows.length && across === cols.length)
    return down === 1 || across === 1 ? symbol : `all of ${symbol}`
  if (down === 1) return `${axisWords(rows[row], 'row', row)} of ${symbol}`
  if (across === 1) return `${axisWords(cols[col], 'column', col)} of ${symbol}`
  return `${down} by ${across} cells of ${symbol}`
}
