// What the keys, the mouse and the fingers do in a grid, handed on to what edits.
import type { KeyboardEvent, MouseEvent, PointerEvent } from 'react'
import { useApp } from '../store/app'
import { select } from '../store/reading'
import { cellFromElement } from './cell-element'
import { handsNow, withHands } from './with-hands'

export function onKeyDown(event: KeyboardEvent): void {
  const cell = cellFromElement(event.target)
  if (!cell || event.target instanceof HTMLInputElement) return
  const hands = handsNow()
  if (hands) {
    if (hands.pressInGrid(event.nativeEvent, cell)) event.preventDefault()
  } else if (event.key !== 'Tab') {
    // what edits is on its way: the key is kept for it
    event.preventDefault()
    const press = event.nativeEvent
    withHands(({ pressInGrid }) => pressInGrid(press, cell))
  }
}

export function onPointerDown({ nativeEvent }: PointerEvent): void {
  const cell = cellFromElement(nativeEvent.target)
  if (!cell || nativeEvent.target instanceof HTMLInputElement) return
  withHands(({ pressCell }) => pressCell(nativeEvent, cell))
}

/** With Shift the press extends the selection, so the focus does not start a new one. */
export function keepFocusWhenExtending(event: MouseEvent): void {
  if (event.shiftKey && !(event.target instanceof HTMLInputElement)) event.preventDefault()
}

export function onDoubleClick(event: MouseEvent): void {
  if (!(event.target instanceof Element) || event.target instanceof HTMLInputElement) return
  if (event.target.closest('.corner-handle')) return withHands(({ fillToBottom }) => fillToBottom())
  const cell = cellFromElement(event.target)
  const heading = event.target.closest<HTMLElement>('[data-axis]')
  if (cell) withHands(({ startEditing }) => startEditing(cell))
  else if (heading) withHands(({ startNaming }) => startNaming(heading))
}

export function onContextMenu(event: MouseEvent): void {
  const cell = cellFromElement(event.target)
  if (!cell || event.target instanceof HTMLInputElement) return
  event.preventDefault()
  if (!useApp.getState().anchor) select(cell)
  withHands(({ openMenu }) => openMenu(event.clientX, event.clientY))
}
