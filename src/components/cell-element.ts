// From a cell to its element on the page and back.
import type { SheetCell } from '../sheet/sheet'

/** The id of a cell's element. */
export function cellId({ matrix, row, col }: SheetCell): string {
  return `cell-${matrix}-${row}-${col}`
}

/** The cell that an element belongs to; null when it belongs to none. */
export function cellFromElement(target: EventTarget | null): SheetCell | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-matrix]') : null
  if (!element) return null
  const { matrix = '', row, col } = element.dataset
  return { matrix, row: Number(row), col: Number(col) }
}

/** Moves the focus to a cell, if it is on the page. */
export function focusCell(cell: SheetCell, options?: FocusOptions): void {
  document.getElementById(cellId(cell))?.focus(options)
}

/** The tab stop of the grid before or after the one that holds a cell. */
export function gridNextTo(cell: SheetCell, by: 1 | -1): HTMLElement | null {
  const own = document.getElementById(cellId(cell))?.closest('[role=grid]')
  const grids = [...document.querySelectorAll('[role=grid]')]
  const next = own ? grids[grids.indexOf(own) + by] : undefined
  return next?.querySelector<HTMLElement>('td[tabindex="0"]') ?? null
}
