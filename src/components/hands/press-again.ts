// Keys that had to wait for something to load, pressed again one after another where the focus is by then.
import { flushSync } from 'react-dom'
import type { SheetCell } from '../../sheet/sheet'
import { sameCell } from '../../store/reading'
import { cellFromElement, focusCell, gridNextTo } from '../cell-element'
import { pressInGrid } from './grid-keys'

/** A key that had to wait, and the cell where it was pressed. */
export interface EarlyPress {
  readonly press: KeyboardEvent
  readonly cell: SheetCell
}

/** Presses keys in the cells that they were meant for, and leaves the focus where the reader put it. */
export function pressAgain(presses: readonly EarlyPress[]): void {
  const stood = document.activeElement
  let meant: SheetCell | null = cellFromElement(stood)
  for (const { press, cell } of presses) {
    if (!sameCell(cell, meant)) flushSync(() => focusCell(cell))
    meant = cell
    // each key finds the page as the one before left it
    flushSync(() => pressWhereFocusIs(press))
  }
  const elsewhere = stood instanceof HTMLElement && !sameCell(cellFromElement(stood), meant)
  if (elsewhere) stood.focus()
}

function pressWhereFocusIs(press: KeyboardEvent): void {
  const { activeElement: field } = document
  const cell = cellFromElement(field)
  if (!cell) return
  if (field instanceof HTMLInputElement) typeInto(field, press)
  else if (!pressInGrid(press, cell) && press.key === 'Tab')
    gridNextTo(cell, press.shiftKey ? -1 : 1)?.focus()
}

/** What the browser does with a key in a text field, for the keys that write and take away. */
function typeInto(field: HTMLInputElement, press: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, shiftKey, altKey } = press
  const again = new KeyboardEvent('keydown', {
    key,
    ctrlKey,
    metaKey,
    shiftKey,
    altKey,
    bubbles: true,
    cancelable: true,
  })
  if (!field.dispatchEvent(again) || ctrlKey || metaKey || altKey) return
  if (key.length === 1) document.execCommand('insertText', false, key)
  else if (key === 'Backspace') document.execCommand('delete')
}
