// Changes to the document, and the way back and forth through them.
import type { Lesson } from '../lessons/lesson'
import { stepOf } from '../lessons/reveal'
import type { SheetCell, Values } from '../sheet/sheet'
import { numberText } from '../tensor/number-text'
import { useApp } from './app'
import type { AppState, Change } from './app-state'
import { changesBetween, countOthers } from './changes'
import type { Document } from './document'
import { engineOf, lessonOf } from './lessons'
import { lightsOf } from './lights'
import type { ReadingPlace } from './place'
import { troubleWords } from './trouble-words'

/** How many changes can be undone. */
export const historyLength = 2000

/** Makes a change to the lesson on screen and remembers it. */
export function makeChange(after: Document, what: string, cell: SheetCell | null): void {
  const state = useApp.getState()
  const change = { before: state.document, after, what, lesson: state.place.lesson, cell }
  useApp.setState({
    ...shown(state, after, change, what),
    past: [...state.past, change].slice(-historyLength),
    future: [],
  })
}

/** Takes the last change back, and shows where it was. */
export function undo(): void {
  const state = useApp.getState()
  const change = state.past.at(-1)
  if (!change) return useApp.setState({ status: 'There is nothing to undo.' })
  useApp.setState({
    ...shown(state, change.before, change, `Undid: ${change.what}`),
    past: state.past.slice(0, -1),
    future: [change, ...state.future],
  })
}

/** Makes the last change that was taken back once more. */
export function redo(): void {
  const state = useApp.getState()
  const [change, ...future] = state.future
  if (!change) return useApp.setState({ status: 'There is nothing to redo.' })
  useApp.setState({
    ...shown(state, change.after, change, `Redid: ${change.what}`),
    past: [...state.past, change],
    future,
  })
}

/** The state after the document has become another, seen in the lesson of the change. */
function shown(
  state: AppState,
  document: Document,
  { lesson: id, cell }: Change,
  what: string,
): Partial<AppState> {
  const lesson = lessonOf(id)
  const engine = engineOf(id)
  const moved = state.place.lesson !== id
  const before = moved ? engine.evaluate(state.document[id]) : state.values
  const values = engine.evaluate(document[id])
  const changed = changesBetween(before, values)
  const selected = cell ?? (moved ? null : state.selected)
  return {
    document,
    values,
    changed,
    selected,
    editing: null,
    lights: lightsOf(engine, document[id].pins, selected, state.lights),
    place: placeShowing(lesson, cell, state.place),
    status: [what, ...consequences(lesson, before, values, cell)].join(' '),
    trouble: troubleWords(lesson, engine, values),
  }
}

/** The reader's place when the cell can be seen from it, else the step that made the cell's matrix. */
function placeShowing(lesson: Lesson, cell: SheetCell | null, place: ReadingPlace): ReadingPlace {
  const here = place.lesson === lesson.id
  if (!cell) return here ? place : { lesson: lesson.id, step: 0 }
  if (here && lesson.steps[place.step].looks.includes(cell.matrix)) return place
  return { lesson: lesson.id, step: stepOf(lesson, cell.matrix) }
}

/** How many results moved, and what the loss did. */
function consequences(
  lesson: Lesson,
  before: Values,
  after: Values,
  cell: SheetCell | null,
): string[] {
  const cols = cell ? lesson.matrices[cell.matrix].cols.length : 1
  const results = countOthers(changesBetween(before, after), cell, cols)
  const counted =
    results === 0
      ? 'No other number changed.'
      : results === 1
        ? '1 result changed.'
        : `${results} results changed.`
  const was = numberText(before[lesson.loss].data[0]).text
  const now = numberText(after[lesson.loss].data[0]).text
  return [counted, was === now ? `Loss ${now}.` : `Loss ${was} → ${now}.`]
}
