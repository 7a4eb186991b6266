// Editing many cells at once: clear, fill, and set, each as one change.
import { cellWords } from '../lessons/cell-words'
import { cellAtPosition, cellsIn, type Span } from '../lessons/grid-geometry'
import { isGiven, type SheetCell } from '../sheet/sheet'
import { numberText } from '../tensor/number-text'
import { current, useApp } from './app'
import { type CellNumber, pinAt, withCells, withoutPins } from './document'
import { changeWork, clearCell, numberAt } from './edit'
import { selectedCells, selectedSpan } from './selection'

/** Delete over the selection: givens become 0, pinned results are unpinned. */
export function clearSelection(): void {
  const cells = selectedCells().flat()
  if (cells.length === 1) return clearCell(cells[0])
  const { lesson, work } = current()
  const givens = cells.filter(({ matrix }) => isGiven(lesson.sheet[matrix]))
  const pins = cells.filter((cell) => pinAt(lesson, work, cell) !== undefined)
  if (givens.length + pins.length === 0)
    return useApp.setState({
      status: 'These cells are results: they are worked out, so there is nothing to clear.',
    })
  const zeros = givens.map((cell) => ({ cell, value: 0 }))
  const cleared = withoutPins(lesson, withCells(lesson, work, zeros), pins)
  const parts = [
    givens.length > 0 ? `${countText(givens.length)} set to 0` : '',
    pins.length > 0 ? `${pins.length === 1 ? '1 pin' : `${pins.length} pins`} taken out` : '',
  ]
  changeWork(cleared, `${parts.filter((part) => part !== '').join(', ')}.`, [...givens, ...pins])
}

/** Writes one number into every selected cell, with the arithmetic that it was typed as. */
export function fillSelection(value: number, typed?: string): void {
  const cells = selectedCells()
    .flat()
    .map((cell): CellNumber => ({ cell, value, ...(typed !== undefined && { typed }) }))
  setMany(cells, `${countText(cells.length)} filled with ${numberText(value).text}`)
}

/** The first row (or, to the right, column) of the selection over the rest; alone, the neighbor's. */
export function fill(direction: 'down' | 'right'): void {
  const span = selectedSpan()
  if (!span) return
  const { lesson } = current()
  const down = direction === 'down'
  const alone = down ? span.top === span.bottom : span.left === span.right
  const start = down ? span.top : span.left
  if (alone && start === 0)
    return useApp.setState({
      status: `There is nothing ${down ? 'above' : 'to the left'} to fill from.`,
    })
  const from = alone ? start - 1 : start
  const cells = cellsIn(lesson, span)
    .flatMap((row, i) => row.map((cell, j) => ({ cell, row: span.top + i, col: span.left + j })))
    .filter(({ row, col }) => (down ? row : col) !== from)
    .map(({ cell, row, col }) => {
      const source = cellAtPosition(lesson, span.place, down ? from : row, down ? col : from)
      return { cell, value: numberAt(source) }
    })
  setMany(cells, `${countText(cells.length)} filled ${direction}`)
}

/** Extends what stands in one rectangle over a larger one of the same grid: series go on, else it repeats. */
export function extendOver(source: Span, target: Span): void {
  const { lesson } = current()
  const rows = source.bottom - source.top + 1
  const cols = source.right - source.left + 1
  const value = (row: number, col: number) =>
    numberAt(cellAtPosition(lesson, source.place, source.top + row, source.left + col))
  const cells: CellNumber[] = []
  cellsIn(lesson, target).forEach((line, i) =>
    line.forEach((cell, j) => {
      const row = target.top + i - source.top
      const col = target.left + j - source.left
      const inside = row >= 0 && row < rows && col >= 0 && col < cols
      if (inside) return
      const down = row < 0 || row >= rows
      const along = (at: number) =>
        down ? value(at, modulo(col, cols)) : value(modulo(row, rows), at)
      cells.push({ cell, value: continued(along, down ? rows : cols, down ? row : col) })
    }),
  )
  if (cells.length > 0) setMany(cells, `${countText(cells.length)} filled`)
}

/** Sets many cells as one change, and says how many results that pins. */
export function setMany(cells: readonly CellNumber[], what: string): void {
  const { lesson, work } = current()
  // a result that happens to show the number already is not pinned to it yet
  const moved = cells.filter(
    ({ cell, value }) =>
      !Object.is(numberAt(cell), value) ||
      (!isGiven(lesson.sheet[cell.matrix]) && pinAt(lesson, work, cell) === undefined),
  )
  if (moved.length === 0) return useApp.setState({ status: `${what}: the same numbers as before.` })
  const pinned = moved.filter(({ cell }) => !isGiven(lesson.sheet[cell.matrix])).length
  const pins =
    pinned === 0 ? '' : pinned === 1 ? '; 1 result is pinned' : `; ${pinned} results are pinned`
  const where = cellWords(lesson, cells[0].cell)
  changeWork(
    withCells(lesson, work, moved),
    `${what}, from ${where} on${pins}.`,
    moved.map(({ cell }): SheetCell => cell),
  )
}

/** The number at a position past the source: a steady series goes on, anything else repeats. */
function continued(along: (at: number) => number, length: number, at: number): number {
  const step = length > 1 ? along(1) - along(0) : 0
  const steady = Array.from({ length: length - 1 }, (_, i) => along(i + 1) - along(i)).every(
    (each) => each === step,
  )
  return length > 1 && steady ? along(0) + at * step : along(modulo(at, length))
}

function modulo(value: number, length: number): number {
  return ((value % length) + length) % length
}

function countText(cells: number): string {
  return cells === 1 ? '1 cell' : `${cells} cells`
}
