// Cells that a question is asked about: what would give the answer away waits until it is given.
import type { SheetCell } from '../sheet/sheet'
import { current, useApp } from './app'
import { indexOf } from './document'
import { type UnfinishedState, useUnfinished } from './unfinished'

/** Whether a cell is blank because of an open question. */
export function isAsked(
  cell: SheetCell,
  { asked, blank }: UnfinishedState = useUnfinished.getState(),
): boolean {
  return asked !== null && blank[cell.matrix]?.has(indexOf(current().lesson, cell)) === true
}

/** The same, and says so in the status line. */
export function waitsForAnswer(cell: SheetCell): boolean {
  if (!isAsked(cell)) return false
  const { symbol } = current().lesson.matrices[cell.matrix]
  useApp.setState({
    status: `${symbol} is blank until you have answered the question, or skipped it.`,
  })
  return true
}
