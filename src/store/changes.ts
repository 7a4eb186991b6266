// What an edit changed: the cells that moved, with what they were.
import type { SheetCell, Values } from '../sheet/sheet'

/** Old numbers of changed cells, by matrix and index. */
export type OldNumbers = Readonly<Record<string, Readonly<Record<number, number>>>>

/** Every cell whose number differs; a matrix of another shape than before is left out. */
export function changesBetween(before: Values, after: Values): OldNumbers {
  const changes: Record<string, Record<number, number>> = {}
  for (const [matrix, now] of Object.entries(after)) {
    const was = before[matrix]
    if (was === now || !was || was.rows !== now.rows || was.cols !== now.cols) continue
    now.data.forEach((value, index) => {
      if (Object.is(value, was.data[index])) return
      changes[matrix] ??= {}
      changes[matrix][index] = was.data[index]
    })
  }
  return changes
}

/** How many cells changed besides the edited ones; `cols` is the width of each one's matrix. */
export function countOthers(
  changes: OldNumbers,
  edited: readonly SheetCell[],
  cols: (matrix: string) => number,
): number {
  const all = Object.values(changes).reduce((sum, cells) => sum + Object.keys(cells).length, 0)
  const own = edited.filter(
    ({ matrix, row, col }) => changes[matrix]?.[row * cols(matrix) + col] !== undefined,
  )
  return all - own.length
}
