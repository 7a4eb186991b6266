// The open document as it is saved, and a saved one opened in its place.
import { lessonIds } from '../../lessons/index'
import type { LessonId } from '../../lessons/lesson'
import type { SavedDocument, SavedView } from '../../formats/document/saved-document'
import { useApp } from '../app'
import type { AppState } from '../app-state'
import { type Document, newDocument, untouched, type Work } from '../document'
import { makeChange } from '../history'
import { madeLesson } from '../lessons'
import { type Options, useOptions } from '../options'
import { likedNow } from '../preferences'
import { goTo } from '../reading'

type View = Pick<AppState, 'view' | 'showAll'> & Pick<Options, 'heat' | 'diagram' | 'predict'>

const usualView: View = { ...pickView(useApp.getInitialState(), useOptions.getInitialState()) }

/** The document, the place and the view; what is as the page starts with is left out. */
export function savedNow(): SavedDocument {
  const { place, document } = useApp.getState()
  return {
    place: { lesson: place.lesson, step: place.step },
    view: savedView(),
    lessons: Object.fromEntries(
      lessonIds.filter((id) => !isUntouched(document[id])).map((id) => [id, document[id]]),
    ),
  }
}

let replaced: SavedDocument | null = null

/** The work whose place another document took since this was last asked, which undo forgets with the visit. */
export function takeReplaced(): SavedDocument | null {
  const taken = replaced
  replaced = null
  return taken
}

/** Opens a saved document in the place of the open one, as one change that one undo takes back. */
export function openSaved(saved: SavedDocument, what: string): void {
  const after = documentOf(saved)
  const same = JSON.stringify(after) === JSON.stringify(useApp.getState().document)
  const before = savedNow()
  if (!same && Object.keys(before.lessons).length > 0) replaced ??= before
  const { lesson, step } = saved.place
  // the change belongs to the lesson that is opened, so that undo and redo show it
  goTo(placeWithin(useApp.getState().document, lesson, step))
  if (same) useApp.setState({ status: what, notice: '' })
  else makeChange(after, what, [])
  const { status } = useApp.getState()
  goTo(placeWithin(after, lesson, step))
  useApp.setState({ status })
  showView(saved.view)
}

/** The part of a view that goes with the work; the rest is as the reader likes it, in every tab. */
export function viewOfWork({ overview, showAll }: SavedView): SavedView {
  return { ...(overview !== undefined && { overview }), ...(showAll !== undefined && { showAll }) }
}

/** The view as this tab finds it again: with what a link shows in another way than the reader likes. */
export function viewOfTab(): SavedView {
  const { heat, diagram, predict, ...saved } = savedView()
  const liked = { ...usualView, ...likedNow() }
  return {
    ...saved,
    ...(heat !== undefined && heat !== liked.heat && { heat }),
    ...(diagram !== undefined && diagram !== liked.diagram && { diagram }),
    ...(predict !== undefined && predict !== liked.predict && { predict }),
  }
}

/** Looks at the sheet as a saved document says, and where it says nothing as the reader likes; for this visit. */
export function showView({ overview, showAll, heat, diagram, predict }: SavedView): void {
  useApp.setState({ view: overview ? 'overview' : 'step', showAll: showAll ?? usualView.showAll })
  const liked = { ...usualView, ...likedNow() }
  useOptions.setState({
    heat: heat ?? liked.heat,
    diagram: diagram ?? liked.diagram,
    predict: predict ?? liked.predict,
  })
}

export function documentOf({ lessons }: SavedDocument): Document {
  return { ...newDocument, ...lessons }
}

/** Whether nothing has been done to a lesson, or all of it was taken back. */
export function isUntouched(work: Work): boolean {
  const { shape, names, norm, activation, numbers, pins, typed } = work
  if (work === untouched) return true
  return (
    [shape, names, norm, activation].every((choice) => choice === undefined) &&
    [numbers, pins, typed].every((record) => Object.keys(record).length === 0)
  )
}

/** A place that the lesson has in the sizes of a document. */
function placeWithin(document: Document, lesson: LessonId, step: number) {
  const { steps } = madeLesson(lesson, document[lesson]).lesson
  return { lesson, step: Math.min(step, steps.length - 1) }
}

function savedView(): SavedView {
  const { view, showAll, heat, diagram, predict } = pickView(
    useApp.getState(),
    useOptions.getState(),
  )
  return {
    ...(view !== usualView.view && { overview: view === 'overview' }),
    ...(showAll !== usualView.showAll && { showAll }),
    ...(heat !== usualView.heat && { heat }),
    ...(diagram !== usualView.diagram && { diagram }),
    ...(predict !== usualView.predict && { predict }),
  }
}

function pickView({ view, showAll }: AppState, { heat, diagram, predict }: Options): View {
  return { view, showAll, heat, diagram, predict }
}
