// Moving about: the selected cell, the lesson, the step, the view.
import type { Lesson, LessonId } from '../lessons/lesson'
import type { SheetCell } from '../sheet/sheet'
import { current, useApp } from './app'
import type { AppState } from './app-state'
import { lightsOf } from './lights'
import { backwardOf, carryOn, loadActivations, loadLesson, madeLesson } from './lessons'
import type { ReadingPlace } from './place'
import { troubleWords } from './trouble-words'

/** Selects a cell, or none, and lights what it is made of or what it affects. */
export function select(cell: SheetCell | null): void {
  const { selected, lights } = useApp.getState()
  if (sameCell(selected, cell)) return
  const { engine, work } = current()
  useApp.setState({
    selected: cell,
    anchor: null,
    everything: false,
    lights: lightsOf(engine, work.pins, cell, lights),
  })
}

/** Goes to a step of a loaded lesson, and says so with a notice if there is one. */
export function goTo(place: ReadingPlace, notice = ''): void {
  const state = useApp.getState()
  const { lesson, step } = place
  if (state.place.lesson === lesson && state.place.step === step)
    return useApp.setState({ notice: notice || state.notice, ...numbersOf(state, lesson) })
  const words = stepWords(madeLesson(lesson, state.document[lesson]).lesson, step)
  const fresh = state.place.lesson === lesson ? {} : { changed: {}, offers: [], showAll: false }
  useApp.setState({
    ...numbersOf(state, lesson),
    ...fresh,
    place,
    selected: null,
    anchor: null,
    everything: false,
    lights: {},
    editing: null,
    notice,
    status: `${words}.`,
  })
}

/** "Step 3: Encoder layer 2", "Opening: What is given, and why". */
export function stepWords({ steps }: Lesson, step: number): string {
  return `${step === 0 ? 'Opening' : `Step ${step}`}: ${steps[step].title}`
}

function numbersOf({ document }: AppState, lesson: LessonId): Partial<AppState> {
  const { engine, lesson: made } = madeLesson(lesson, document[lesson])
  const values = engine.evaluate(document[lesson])
  const trouble = troubleWords(made, engine, values)
  return { values, trouble }
}

/** Presses for steps that have yet to load, and where the reader was at them. */
let early: { readonly at: ReadingPlace; readonly presses: (1 | -1)[] } | undefined

/** One step on or back, if there is one; from the exercise's last step on to ours. */
export function stepBy(by: 1 | -1): void {
  const { place } = useApp.getState()
  const to = { ...place, step: place.step + by }
  if (current().lesson.steps[to.step]) goTo(to)
  else if (early?.at === place) early.presses.push(by)
  else if (by > 0 && !backwardOf(place.lesson)) {
    early = { at: place, presses: [] }
    openAndGoOn(to, early.presses).catch(sayNotLoaded)
  }
}

async function openAndGoOn(to: ReadingPlace, presses: readonly (1 | -1)[]): Promise<void> {
  await open(to)
  if (useApp.getState().place === to) presses.forEach(stepBy)
}

function sayNotLoaded(): void {
  early = undefined
  useApp.setState({ status: 'The steps that follow could not be loaded. Try again.' })
}

/** Loads a lesson, with what the work in it and the step need, and goes to the step. */
export async function open(place: ReadingPlace, notice = ''): Promise<void> {
  const { place: from } = useApp.getState()
  await reach(place)
  // a reader who has gone elsewhere in the meantime stays there
  if (useApp.getState().place === from) goTo(place, notice)
}

/** Loads a lesson with what the work in it and a step of it need. */
export async function reach({ lesson, step }: ReadingPlace): Promise<void> {
  await loadLesson(lesson)
  if (useApp.getState().document[lesson].activation) await loadActivations()
  await carryOn(lesson, useApp.getState().document[lesson], step)
  const state = useApp.getState()
  // the sheet on screen may have become a larger one
  if (state.place.lesson === lesson) useApp.setState(numbersOf(state, lesson))
}

export function sameCell(left: SheetCell | null, right: SheetCell | null): boolean {
  return (
    left === right ||
    (left?.matrix === right?.matrix && left?.row === right?.row && left?.col === right?.col)
  )
}
