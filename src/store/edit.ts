// Editing cells: one action for each thing a hand can do to a number.
import { cellWords } from '../lessons/cell-words'
import { isGiven, type SheetCell } from '../sheet/sheet'
import { at } from '../tensor/tensor'
import { exactText, numberText } from '../tensor/number-text'
import { current, useApp } from './app'
import { newDocument, pinAt, untouched, withCell, withoutPin, type Work } from './document'
import { makeChange } from './history'

/** Sets a given, or pins a result, to a number. Setting what already stands there does nothing. */
export function setCell(cell: SheetCell, value: number): void {
  const { lesson, work } = current()
  const words = cellWords(lesson, cell)
  const was = at(useApp.getState().values[cell.matrix], cell.row, cell.col)
  const given = isGiven(lesson.sheet[cell.matrix])
  if (Object.is(was, value) && (given || pinAt(lesson, work, cell) === value)) {
    useApp.setState({ editing: null, status: `${words} stays ${numberText(value).text}.` })
    return
  }
  const verb = given ? 'is now' : 'is pinned to'
  change(
    withCell(lesson, work, cell, value),
    `${words} ${verb} ${numberText(value).text} (was ${numberText(was).text}).`,
    cell,
  )
}

/** Takes a result's pin out. */
export function unpin(cell: SheetCell): void {
  const { lesson, work } = current()
  if (pinAt(lesson, work, cell) === undefined) return
  change(withoutPin(lesson, work, cell), `${cellWords(lesson, cell)} is unpinned.`, cell)
}

/** Delete: a given becomes 0, a pinned result is unpinned, a plain result stays and says why. */
export function clearCell(cell: SheetCell): void {
  const { lesson, work } = current()
  if (isGiven(lesson.sheet[cell.matrix])) setCell(cell, 0)
  else if (pinAt(lesson, work, cell) !== undefined) unpin(cell)
  else
    useApp.setState({
      status: `${cellWords(lesson, cell)} is a result: it is worked out, so there is nothing to clear. Type a number to pin it.`,
    })
}

/** Puts the lesson on screen back to its own numbers. */
export function resetLesson(): void {
  const { lesson, work } = current()
  if (work === untouched || work === newDocument[lesson.id])
    return useApp.setState({ status: 'Every number is already as the lesson gives it.' })
  change(untouched, `The ${lesson.title.toLowerCase()} is reset to its own numbers.`, null)
}

/** Opens a cell's editor with a draft: what was typed, or the number that stands there. */
export function startEditing(cell: SheetCell, typed?: string): void {
  const value = at(useApp.getState().values[cell.matrix], cell.row, cell.col)
  useApp.setState({
    editing: { cell, draft: typed ?? exactText(value), replaces: typed !== undefined },
  })
}

/** Closes the editor; the number stays what it was. */
export function cancelEditing(): void {
  useApp.setState({ editing: null })
}

function change(work: Work, what: string, cell: SheetCell | null): void {
  const { document } = useApp.getState()
  makeChange({ ...document, [current().lesson.id]: work }, what, cell)
}
