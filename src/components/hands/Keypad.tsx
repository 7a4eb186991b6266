// A keypad for fingers: digits, sign, point, and the way to the neighboring cells.
import type { PointerEvent } from 'react'
import { createPortal } from 'react-dom'

export interface KeypadProps {
  readonly typed: string
  /** Writes in place of what is marked, or else at the caret. */
  readonly onType: (text: string) => void
  readonly onDelete: () => void
  readonly onSign: () => void
  readonly onMove: (by: 1 | -1) => void
  readonly onDone: () => void
  readonly onSystemKeys: () => void
}

export function Keypad(props: KeypadProps) {
  const { typed, onType, onDelete, onSign, onMove, onDone, onSystemKeys } = props
  const key = (label: string, does: () => void, name = label) => (
    <button key={label} type="button" aria-label={name} onClick={does}>
      {label}
    </button>
  )
  const digit = (each: string) => key(each, () => onType(each))
  // a press on a key must not take the focus out of the cell
  const keepFocus = (event: PointerEvent) => event.preventDefault()
  // out of the cell, which would hold it under the bars
  return createPortal(
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className="keypad"
      aria-label="Keypad"
      onPointerDown={keepFocus}
      onMouseDown={(event) => event.preventDefault()}
    >
      {['7', '8', '9'].map(digit)}
      {key('←', () => onMove(-1), 'previous cell')}
      {key('→', () => onMove(1), 'next cell')}
      {['4', '5', '6'].map(digit)}
      {key('±', onSign, 'change sign')}
      {key('⌫', onDelete, 'delete one character')}
      {['1', '2', '3', '0'].map(digit)}
      {key('.', () => typed.includes('.') || onType('.'), 'decimal point')}
      {key('abc', onSystemKeys, 'abc, the system keyboard')}
      {key('OK', onDone, 'OK, done')}
    </section>,
    document.body,
  )
}
