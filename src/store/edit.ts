// Editing single cells: one action for each thing a hand can do to a number.
import { cellWords } from '../lessons/cell-words'
import type { Lesson, LessonId } from '../lessons/lesson'
import { isGiven, type SheetCell } from '../sheet/sheet'
import { exactText, numberText } from '../tensor/number-text'
import { at } from '../tensor/tensor'
import { current, useApp } from './app'
import { waitsForAnswer } from './asked'
import { hasCell, indexOf, pinAt, untouched, withCells, withoutPins, type Work } from './document'
import { makeChange, makeChangeBehind } from './history'
import { madeLesson } from './lessons'

/** Sets a given, or pins a result, to a number. Setting what already stands there does nothing. */
export function setCell(cell: SheetCell, value: number, typed?: string, merge?: string): void {
  const { lesson, work } = current()
  const { after, what } = withNumber(lesson, work, cell, numberAt(cell), value, typed)
  if (after === work) useApp.setState({ editing: null, status: what })
  else changeWork(after, what, [cell], merge)
}

/** Sets a cell of a lesson that the reader has left, and disturbs nothing of what they do by now. */
export function setCellBehind(id: LessonId, cell: SheetCell, value: number, typed?: string): void {
  const { document, place, values } = useApp.getState()
  const { lesson, engine } = madeLesson(id, document[id])
  if (!hasCell(lesson, cell)) return
  const numbers = id === place.lesson ? values : engine.evaluate(document[id])
  const was = at(numbers[cell.matrix], cell.row, cell.col)
  const { after, what } = withNumber(lesson, document[id], cell, was, value, typed)
  if (after === document[id]) useApp.setState({ status: what })
  else makeChangeBehind(id, { ...document, [id]: after }, what, [cell])
}

/** The work with a number in a cell, and what to say of it; the same work when it stands there already. */
function withNumber(
  lesson: Lesson,
  work: Work,
  cell: SheetCell,
  was: number,
  value: number,
  typed: string | undefined,
): { readonly after: Work; readonly what: string } {
  const words = cellWords(lesson, cell)
  const given = isGiven(lesson.sheet[cell.matrix])
  const same = Object.is(was, value) && (given || pinAt(lesson, work, cell) === value)
  if (same && typedIn(lesson, work, cell) === typed)
    return { after: work, what: `${words} stays ${numberText(value).text}.` }
  const verb = given ? 'is now' : 'is pinned to'
  return {
    after: withCells(lesson, work, [{ cell, value, ...(typed !== undefined && { typed }) }]),
    what: `${words} ${verb} ${numberText(value).text} (was ${numberText(was).text}).`,
  }
}

/** Takes a result's pin out. */
export function unpin(cell: SheetCell): void {
  const { lesson, work } = current()
  if (pinAt(lesson, work, cell) === undefined) return
  changeWork(withoutPins(lesson, work, [cell]), `${cellWords(lesson, cell)} is unpinned.`, [cell])
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

/** Steps a number up or down; a burst of steps on one cell is one change. */
export function stepNumber(cell: SheetCell, by: number): void {
  // adding 0.1 again and again would gather rounding errors
  const value = Number((numberAt(cell) + by).toPrecision(15))
  if (Number.isFinite(value))
    setCell(cell, value, undefined, `step ${cell.matrix} ${cell.row} ${cell.col}`)
}

/** Puts the lesson on screen back to its own numbers, sizes and names. */
export function resetLesson(): void {
  const { lesson, work } = current()
  if (work === untouched)
    return useApp.setState({ status: 'Every number is already as the lesson gives it.' })
  changeWork(untouched, `The ${lesson.title.toLowerCase()} is reset to its own numbers.`, [])
}

/** Opens a cell's editor with a draft: what was typed, or the number that stands there. */
export function startEditing(cell: SheetCell, typed?: string): void {
  if (waitsForAnswer(cell)) return
  const { lesson, work } = current()
  const draft = typed ?? typedIn(lesson, work, cell) ?? exactText(numberAt(cell))
  useApp.setState({ editing: { cell, draft, replaces: typed !== undefined } })
}

/** Closes the editor; the number stays what it was. */
export function cancelEditing(): void {
  useApp.setState({ editing: null })
}

/** Makes the learner's work in the lesson on screen another, as one change. */
export function changeWork(
  work: Work,
  what: string,
  cells: readonly SheetCell[],
  merge?: string,
): void {
  const { document, place } = useApp.getState()
  makeChange({ ...document, [place.lesson]: work }, what, cells, merge)
}

/** The number in a cell of the lesson on screen. */
export function numberAt({ matrix, row, col }: SheetCell): number {
  return at(useApp.getState().values[matrix], row, col)
}

function typedIn(lesson: Lesson, work: Work, cell: SheetCell): string | undefined {
  return work.typed[cell.matrix]?.[indexOf(lesson, cell)]
}
