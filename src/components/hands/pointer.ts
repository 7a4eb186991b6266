// The mouse and the finger in a grid: ranges, the fill handle, the scrub handle, the long press.
import { placeOf, spanOf } from '../../lessons/grid-geometry'
import type { SheetCell } from '../../sheet/sheet'
import { current, useApp } from '../../store/app'
import { numberAt, setCell, startEditing } from '../../store/edit'
import { extendOver } from '../../store/edit-range'
import { sameCell } from '../../store/reading'
import { collapse, extendTo, selectedSpan } from '../../store/selection'
import { cellAtPoint, focusCell } from '../cell-element'
import { openMenu } from './panels'

/** Milliseconds of holding still that open the cell menu. */
const longPress = 500

/** A press on a cell: with Shift it extends the selection, then dragging selects a range. */
export function pressCell(event: PointerEvent, cell: SheetCell): void {
  if (event.button !== 0) return
  const { selected, anchor, editing } = useApp.getState()
  const again = sameCell(selected, cell) && !anchor && !editing
  if (event.pointerType === 'touch') return holdForMenu(event, again ? cell : null)
  if (event.shiftKey) {
    extendTo(cell)
    return focusCell(cell)
  }
  collapse()
  let moved = false
  drag(
    event,
    (move) => {
      const over = cellAtPoint(move.clientX, move.clientY)
      if (!over || sameCell(over, useApp.getState().selected)) return
      if (!placeOf(current().lesson, cell.matrix).matrices.includes(over.matrix)) return
      moved = true
      extendTo(over)
      focusCell(over)
    },
    () => {
      if (again && !moved) startEditing(cell)
    },
  )
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
  if (!source) return
  let end: SheetCell | null = null
  drag(
    event,
    (move) => {
      const over = cellAtPoint(move.clientX, move.clientY)
      if (!over || !source.place.matrices.includes(over.matrix)) return
      end = over
      extendTo(over)
      focusCell(over)
    },
    () => {
      if (!end || event.pointerType === 'touch') return
      const target = spanOf(lesson, useApp.getState().anchor ?? end, end)
      extendOver(source, joined(source, target))
    },
  )
}

/** The handle beside the selected cell: each pixel to the right is one more, to the left one less. */
export function dragNumber(event: PointerEvent, cell: SheetCell): void {
  event.preventDefault()
  const start = numberAt(cell)
  const key = `drag ${event.timeStamp}`
  drag(event, (move) => {
    const value = start + Math.round((move.clientX - event.clientX) / 4)
    if (Number.isFinite(value) && value !== numberAt(cell)) setCell(cell, value, undefined, key)
  })
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

/** Follows one pointer until it is let go. */
function drag(
  { pointerId }: PointerEvent,
  onMove: (event: PointerEvent) => void,
  onEnd: (event: PointerEvent) => void = () => {},
): void {
  const move = (event: PointerEvent) => {
    if (event.pointerId === pointerId) onMove(event)
  }
  const end = (event: PointerEvent) => {
    if (event.pointerId !== pointerId) return
    window.removeEventListener('pointermove', move)
    window.removeEventListener('pointerup', end)
    window.removeEventListener('pointercancel', end)
    onEnd(event)
  }
  window.addEventListener('pointermove', move)
  window.addEventListener('pointerup', end)
  window.addEventListener('pointercancel', end)
}
