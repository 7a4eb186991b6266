// Changes to the document, and the way back and forth through them.
import type { Lesson, LessonId } from '../lessons/lesson'
import { stepOf } from '../lessons/reveal'
import type { SheetCell, Values } from '../sheet/sheet'
import { numberText } from '../tensor/number-text'
import { useApp } from './app'
import type { AppState, Change } from './app-state'
import { currentBurst } from './burst'
import { changesBetween, countOthers, type OldNumbers } from './changes'
import { type Document, hasCell } from './document'
import { madeLesson } from './lessons'
import { lightsOf } from './lights'
import type { ReadingPlace } from './place'
import { troubleWords } from './trouble-words'

/** How many changes can be undone. */
export const historyLength = 2000

/** Makes a change to the lesson on screen and remembers it. */
export function makeChange(
  after: Document,
  what: string,
  cells: readonly SheetCell[],
  merge?: string,
): void {
  const state = useApp.getState()
  const last = state.past.at(-1)
  // a drag is one change however long it takes; keys and clicks only in one burst
  const key = merge?.startsWith('drag') ? merge : merge && merge + currentBurst()
  const merged = key !== undefined && last?.merge === key
  const change: Change = {
    before: merged ? last.before : state.document,
    after,
    what,
    lesson: state.place.lesson,
    cells,
    ...(key !== undefined && { merge: key }),
  }
  const past = merged ? state.past.slice(0, -1) : state.past
  useApp.setState({
    ...shown(state, after, change, what),
    past: [...past, change].slice(-historyLength),
    future: [],
  })
}

/** Makes a change to cells that the reader has left: editor, selection and place stay as they are. */
export function makeChangeBehind(
  id: LessonId,
  after: Document,
  what: string,
  cells: readonly SheetCell[],
): void {
  const state = useApp.getState()
  const { document, editing, selected, anchor, place } = state
  const change: Change = { before: document, after, what, lesson: id, cells }
  const here = id === place.lesson
  const { engine } = madeLesson(id, after[id])
  useApp.setState({
    ...(here && shown(state, after, change, what)),
    ...(here && { lights: lightsOf(engine, after[id].pins, selected, state.lights) }),
    ...(here ? { editing, selected, anchor, place } : { document: after, status: what }),
    past: [...state.past, change].slice(-historyLength),
    future: [],
  })
}

/** Makes all changes of an action one, which one undo takes back. */
export function asOneChange(action: () => void): void {
  const last = useApp.getState().past.at(-1)
  action()
  const { past } = useApp.getState()
  const made = past.slice(last ? past.lastIndexOf(last) + 1 : 0)
  if (made.length < 2) return
  const whole: Change = {
    ...made[made.length - 1],
    before: made[0].before,
    what: made.map(({ what }) => what).join(' '),
  }
  const earlier = made.slice(0, -1).map(({ what }) => what)
  useApp.setState({
    past: [...past.slice(0, -made.length), whole],
    status: [...earlier, useApp.getState().status].join(' '),
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
  { lesson: id, cells }: Change,
  what: string,
): Partial<AppState> {
  const { lesson, engine } = madeLesson(id, document[id])
  const moved = state.place.lesson !== id
  const before = moved
    ? madeLesson(id, state.document[id]).engine.evaluate(state.document[id])
    : state.values
  const values = engine.evaluate(document[id])
  const there = cells.filter((cell) => hasCell(lesson, cell))
  const selected = selectionAfter(lesson, there, moved ? null : state.selected)
  const { pins } = document[id]
  const changed = changesBetween(before, values)
  // what a cell is made of and what it reaches depends on formulas and pins, not on numbers
  const same =
    selected === state.selected &&
    pins === state.document[id].pins &&
    engine === madeLesson(id, state.document[id]).engine
  const anchor = selected === state.selected && selected !== null ? state.anchor : null
  return {
    document,
    values,
    changed,
    selected,
    anchor: anchor && hasCell(lesson, anchor) ? anchor : null,
    editing: null,
    offers: [],
    lights: same ? state.lights : lightsOf(engine, pins, selected, state.lights),
    place: placeShowing(lesson, there[0], state.place),
    status: [
      what,
      ...consequences(lesson, before, values, changed, there, sameLoss(state, document, id)),
    ].join(' '),
    trouble: troubleWords(lesson, engine, values),
  }
}

/** The selected cell stays if the change touched it; else the first that the change touched. */
function selectionAfter(
  lesson: Lesson,
  touched: readonly SheetCell[],
  selected: SheetCell | null,
): SheetCell | null {
  const stays = selected && hasCell(lesson, selected) ? selected : null
  if (touched.length === 0) return stays
  const same = touched.some(
    ({ matrix, row, col }) => stays?.matrix === matrix && stays.row === row && stays.col === col,
  )
  return same ? stays : touched[0]
}

/** The reader's place when the cell can be seen from it, else the step that made its matrix. */
function placeShowing(
  lesson: Lesson,
  cell: SheetCell | undefined,
  place: ReadingPlace,
): ReadingPlace {
  const here = place.lesson === lesson.id
  const last = lesson.steps.length - 1
  if (!cell) {
    if (here && place.step <= last) return place
    return { lesson: lesson.id, step: here ? last : 0 }
  }
  if (here && lesson.steps[place.step]?.looks.includes(cell.matrix)) return place
  return { lesson: lesson.id, step: stepOf(lesson, cell.matrix) }
}

/** Whether a lesson's loss adds up the same in both documents: each activation has its own. */
function sameLoss({ document: before }: AppState, after: Document, id: LessonId): boolean {
  return before[id].activation === after[id].activation
}

/** How many results moved, and what the loss did; losses that add up other things are not compared. */
function consequences(
  lesson: Lesson,
  before: Values,
  after: Values,
  changed: OldNumbers,
  edited: readonly SheetCell[],
  comparable: boolean,
): string[] {
  const results = countOthers(changed, edited, (matrix) => lesson.matrices[matrix].cols.length)
  const counted =
    results === 0
      ? 'No other number changed.'
      : results === 1
        ? '1 result changed.'
        : `${results} results changed.`
  const was = numberText(before[lesson.loss].data[0]).text
  const now = numberText(after[lesson.loss].data[0]).text
  if (!comparable) return [counted, `The loss is another one now: ${now}.`]
  return [counted, was === now ? `Loss ${now}.` : `Loss ${was} → ${now}.`]
}
