// The mouse and the finger in a grid: ranges, the fill handle, the long press.
import { spanOf } from '../../lessons/grid-geometry'
import type { SheetCell } from '../../sheet/sheet'
import { current, useApp } from '../../store/app'
import { startEditing } from '../../store/edit'
import { extendOver } from '../../store/edit-range'
import { sameCell } from '../../store/reading'
import { collapse, extendTo, selectedSpan } from '../../store/selection'
import { cellFromElement, cellId, focusCell } from '../cell-element'
import { startEditingAt } from './caret'
import { drag, type Point, scrollWhileDragging } from './drag'
import { openMenu } from './panels'

/** Milliseconds of holding still that open the cell menu. */
const longPress = 500

/** A press on a cell, or on the selected one again: with Shift it extends the selection, then dragging selects a range. */
export function pressCell(event: PointerEvent, cell: SheetCell, again: boolean): void {
  if (event.button !== 0) return
  if (event.pointerType === 'touch') return holdForMenu(event, again ? cell : null)
  if (event.shiftKey) {
    extendTo(cell)
    return focusCell(cell)
  }
  collapse()
  let moved = false
  dragOverCells(
    event,
    cell,
    () => {
      moved = true
    },
    () => {
      if (again && !moved) startEditingAt(cell, event.clientX)
    },
  )
}

/** Extends the selection to the cell under the pointer, or the nearest to it, and scrolls where it must. */
function dragOverCells(
  event: PointerEvent,
  from: SheetCell,
  onCell: (over: SheetCell) => void,
  onEnd: () => void,
): void {
  const grid = document.getElementById(cellId(from))?.closest('[role=grid]')
  if (!grid) return
  const scrolling = scrollWhileDragging(grid, (point) => {
    const over = nearestCell(grid, point)
    if (!over || sameCell(over, useApp.getState().selected)) return
    onCell(over)
    extendTo(over)
    focusCell(over, { preventScroll: true })
  })
  let dragging = false
  drag(
    event,
    (move) => {
      dragging ||= Math.hypot(move.clientX - event.clientX, move.clientY - event.clientY) > 3
      if (dragging) scrolling.to(move)
    },
    () => {
      scrolling.stop()
      onEnd()
    },
  )
}

/** The cell of a grid at a point, or the nearest to it. */
function nearestCell(grid: Element, { x, y }: Point): SheetCell | null {
  const distance = (cell: Element) => {
    const { left, top, right, bottom } = cell.getBoundingClientRect()
    return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom))
  }
  const cells = [...grid.querySelectorAll('td[data-matrix]')].map((cell) => ({
    cell,
    away: distance(cell),
  }))
  const nearest = cells.reduce((best, each) => (each.away < best.away ? each : best))
  return cellFromElement(nearest.cell)
}

/** Two presses on the handle fill down to the last row of the grid. */
export function fillToBottom(): void {
  const span = selectedSpan()
  if (span) extendOver(span, { ...span, bottom: span.place.rows - 1 })
}

/** The handle at the selection's corner: a mouse fills with it, a finger selects with it. */
export function dragCorner(event: PointerEvent): void {
  event.preventDefault()
  event.stopPropagation()
  const source = selectedSpan()
  const { lesson } = current()
  const { selected } = useApp.getState()
  if (!source || !selected) return
  let end: SheetCell | null = null
  dragOverCells(
    event,
    selected,
    (over) => {
      end = over
    },
    () => {
      if (!end || event.pointerType === 'touch') return
      const target = spanOf(lesson, useApp.getState().anchor ?? end, end)
      extendOver(source, joined(source, target))
    },
  )
}

function joined(one: ReturnType<typeof spanOf>, other: ReturnType<typeof spanOf>) {
  return {
    place: one.place,
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  }
}

/** Holding still opens the menu; a second tap on the selected cell edits it. */
function holdForMenu(event: PointerEvent, tapped: SheetCell | null): void {
  let still = true
  const timer = setTimeout(() => {
    still = false
    openMenu(event.clientX, event.clientY)
  }, longPress)
  drag(
    event,
    (move) => {
      if (Math.hypot(move.clientX - event.clientX, move.clientY - event.clientY) <= 10) return
      still = false
      clearTimeout(timer)
    },
    ({ type }) => {
      clearTimeout(timer)
      if (tapped && still && type === 'pointerup') onClick(() => startEditing(tapped))
    },
  )
}

/** A tap ends in a click, at a point where something else may stand once the keypad has opened. */
function onClick(action: () => void): void {
  window.addEventListener('click', action, { once: true })
  setTimeout(() => window.removeEventListener('click', action), longPress)
}
