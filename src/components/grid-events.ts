// What the keys, the mouse and the fingers do in a grid, handed on to what edits.
import type { KeyboardEvent, MouseEvent, PointerEvent } from 'react'
import type { SheetCell } from '../sheet/sheet'
import { useApp } from '../store/app'
import { sameCell, select } from '../store/reading'
import { cellFromElement } from './cell-element'
import { handsNow, keepForHands, withHands } from './with-hands'

export function onKeyDown(event: KeyboardEvent): void {
  const cell = cellFromElement(event.target)
  if (!cell || event.target instanceof HTMLInputElement) return
  const hands = handsNow()
  const press = event.nativeEvent
  const taken = hands ? hands.pressInGrid(press, cell) : keepForHands(press, cell)
  if (taken) event.preventDefault()
}

export function onPointerDown({ nativeEvent }: PointerEvent): void {
  const cell = cellFromElement(nativeEvent.target)
  if (!cell || nativeEvent.target instanceof HTMLInputElement) return
  if (isHandle(nativeEvent.target)) return
  // asked now, because the press itself selects the cell
  const again = isAlone(cell)
  let held = true
  window.addEventListener('pointerup', () => (held = false), { once: true })
  withHands(({ pressCell }) => {
    // a press that ended before what edits was here has no end left to wait for
    if (held || nativeEvent.shiftKey) pressCell(nativeEvent, cell, again)
  })
}

/** The one selected cell, not being edited: pressing it once more edits it. */
function isAlone(cell: SheetCell): boolean {
  const { selected, anchor, editing } = useApp.getState()
  return sameCell(selected, cell) && !anchor && !editing
}

/** A press that extends or uses the selection leaves the focus, which would start a new one. */
export function keepFocusWhenExtending(event: MouseEvent): void {
  const { target, shiftKey, button } = event
  if (!(target instanceof Element) || target instanceof HTMLInputElement) return
  const inSelection = button !== 0 && target.closest('td[aria-selected]') !== null
  if (shiftKey || isHandle(target) || inSelection) event.preventDefault()
}

/** The fill handle, which stands in a cell but is no part of it. */
function isHandle(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.corner-handle') !== null
}

export function onDoubleClick(event: MouseEvent): void {
  if (!(event.target instanceof Element) || event.target instanceof HTMLInputElement) return
  if (isHandle(event.target)) return withHands(({ fillToBottom }) => fillToBottom())
  const cell = cellFromElement(event.target)
  const heading = event.target.closest<HTMLElement>('[data-axis]')
  if (cell) withHands(({ startEditingAt }) => startEditingAt(cell, event.clientX))
  else if (heading) withHands(({ startNaming }) => startNaming(heading))
}

export function onContextMenu(event: MouseEvent): void {
  const cell = cellFromElement(event.target)
  if (!cell || event.target instanceof HTMLInputElement) return
  event.preventDefault()
  if (!useApp.getState().anchor) select(cell)
  withHands(({ openMenu }) => openMenu(event.clientX, event.clientY))
}
