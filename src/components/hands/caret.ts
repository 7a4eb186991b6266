// Where the caret stands in an editor that a press opened: at the character that was pressed.
import type { SheetCell } from '../../sheet/sheet'
import { useApp } from '../../store/app'
import { startEditing } from '../../store/edit'
import { shownWork } from '../../store/read-typed'
import { sameCell } from '../../store/reading'
import { cellId } from '../cell-element'

let before: number | null = null

/** Opens a cell's editor with the caret where the number was pressed. */
export function startEditingAt(cell: SheetCell, x: number): void {
  const { editing } = useApp.getState()
  if (editing && sameCell(editing.cell, cell)) return
  before = charactersBefore(cell, x)
  startEditing(cell)
}

/** The caret of an editor that opens now: where it was pressed, or at the end. */
export function takeCaret(draft: string): number {
  const at = before
  before = null
  // arithmetic is not what the cell showed
  return shownWork(draft) === undefined && at !== null ? at : draft.length
}

/** How many characters of the shown number lie left of a point; null when it lies right of them all. */
function charactersBefore(cell: SheetCell, x: number): number | null {
  const text = document.getElementById(cellId(cell))?.querySelector('.number')?.firstChild
  if (!(text instanceof Text)) return null
  const range = document.createRange()
  for (let at = 0; at < text.length; at++) {
    range.setStart(text, at)
    range.setEnd(text, at + 1)
    const { left, right } = range.getBoundingClientRect()
    if (x < (left + right) / 2) return at
  }
  return null
}
