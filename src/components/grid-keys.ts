// What the keys do in a grid while no cell is being edited.
import type { KeyboardEvent } from 'react'
import type { Lesson } from '../lessons/lesson'
import type { SheetCell } from '../sheet/sheet'
import { clearCell, startEditing } from '../store/edit'
import { redo, undo } from '../store/history'
import { cellFromElement, focusCell } from './cell-element'
import { neighbor } from './grid-columns'

/** What a number, or the arithmetic that makes one, can begin with. */
const startsNumber = /^[\d+\-−.,]$/

const moves: Readonly<Record<string, readonly [down: number, across: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -Infinity],
  End: [0, Infinity],
}

/** Moves, starts editing, clears, undoes. */
export function onGridKey(event: KeyboardEvent, lesson: Lesson): void {
  const cell = cellFromElement(event.target)
  if (!cell || event.target instanceof HTMLInputElement || event.altKey) return
  const action =
    event.ctrlKey || event.metaKey
      ? withControl(event)
      : plain(event.key, cell, (down, across) => neighbor(lesson, cell, down, across))
  if (!action) return
  event.preventDefault()
  action()
}

function plain(
  key: string,
  cell: SheetCell,
  from: (down: number, across: number) => SheetCell,
): (() => void) | null {
  const move = moves[key]
  if (move) return () => focusCell(from(...move))
  if (key === 'Enter' || key === 'F2') return () => startEditing(cell)
  if (key === 'Delete' || key === 'Backspace') return () => clearCell(cell)
  if (startsNumber.test(key)) return () => startEditing(cell, key)
  return null
}

function withControl({ key, shiftKey }: KeyboardEvent): (() => void) | null {
  const lower = key.toLowerCase()
  if (lower === 'z') return shiftKey ? redo : undo
  if (lower === 'y') return redo
  return null
}
