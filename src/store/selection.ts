// The selected cell or range.
import { frameOfStep } from '../lessons/camera'
import {
  cellAtPosition,
  cellsIn,
  neighbor,
  placeOf,
  type Span,
  spanOf,
  spanOfPlace,
} from '../lessons/grid-geometry'
import type { SheetCell } from '../sheet/sheet'
import { current, useApp } from './app'
import type { AppState } from './app-state'
import { sameCell, select } from './reading'

/** The selected rectangle; null when nothing is selected. */
export function selectedSpan(state: AppState = useApp.getState()): Span | null {
  const { selected, anchor } = state
  return selected && spanOf(current(state).lesson, selected, anchor ?? selected)
}

/** The selected cells, row by row; with everything selected, those of each grid after another. */
export function selectedCells(): SheetCell[][] {
  return selectedBlocks().flat()
}

/** The selected cells of each grid that has any, row by row. */
export function selectedBlocks(): SheetCell[][][] {
  const { lesson } = current()
  return selectedSpans().map((span) => cellsIn(lesson, span))
}

/** The selected rectangle of each grid that has one. */
export function selectedSpans(): Span[] {
  const { everything, place } = useApp.getState()
  const span = selectedSpan()
  if (!everything) return span ? [span] : []
  return frameOfStep(current().lesson, place.step).places.map(spanOfPlace)
}

/** Selects from the cell where the selection began to another cell of the same grid. */
export function extendTo(cell: SheetCell): void {
  const { selected, anchor } = useApp.getState()
  const { lesson } = current()
  const from = anchor ?? selected
  const place = placeOf(lesson, cell.matrix)
  if (!from || !place.matrices.includes(from.matrix)) return select(cell)
  select(cell)
  if (sameCell(from, cell)) collapse()
  if (!sameCell(from, cell)) useApp.setState({ anchor: from, status: rangeWords(from, cell) })
}

/** Selects the active cell alone. */
export function collapse(): void {
  const { anchor, everything } = useApp.getState()
  if (anchor || everything) useApp.setState({ anchor: null, everything: false })
}

/** Selects every cell of the active cell's grid, and when that is so already, of every grid. */
export function selectGrid(): void {
  const { selected } = useApp.getState()
  const span = selectedSpan()
  if (!selected || !span) return
  const { lesson } = current()
  const place = placeOf(lesson, selected.matrix)
  const whole = spanOfPlace(place)
  if (span.bottom - span.top === whole.bottom && span.right - span.left === whole.right)
    return useApp.setState({ everything: true, status: 'Every matrix of this step is selected.' })
  selectBetween(
    cellAtPosition(lesson, place, 0, 0),
    cellAtPosition(lesson, place, Infinity, Infinity),
  )
}

/** Selects the active cell's whole row or column of its grid. */
export function selectLine(line: 'row' | 'column'): void {
  const { selected } = useApp.getState()
  if (!selected) return
  const { lesson } = current()
  const far = line === 'row' ? [0, Infinity] : [Infinity, 0]
  selectBetween(
    neighbor(lesson, selected, -far[0], -far[1]),
    neighbor(lesson, selected, far[0], far[1]),
  )
}

/** Selects the rectangle between two cells of one grid; the second becomes the active cell. */
export function selectBetween(from: SheetCell, to: SheetCell): void {
  collapse()
  select(from)
  extendTo(to)
}

function rangeWords(one: SheetCell, other: SheetCell): string {
  const { top, left, bottom, right } = spanOf(current().lesson, one, other)
  const rows = bottom - top + 1
  const cols = right - left + 1
  return `${rows} by ${cols} selected, ${rows * cols} cells.`
}
