// The one store of the page.
import { create } from 'zustand'
import type { Lesson } from '../lessons/lesson'
import type { Engine } from '../sheet/engine'
import type { AppState } from './app-state'
import { newDocument, type Work } from './document'
import { madeLesson } from './lessons'

export const useApp = create<AppState>(() => ({
  document: newDocument,
  past: [],
  future: [],
  values: {},
  changed: {},
  selected: null,
  anchor: null,
  everything: false,
  editing: null,
  lights: {},
  page: 'lesson',
  place: { lesson: 'autoencoder', step: 0 },
  view: 'step',
  showAll: false,
  theme: 'system',
  lettering: 'hand',
  status: '',
  notice: '',
  trouble: '',
  offers: [],
}))

/** The lesson on screen, its engine, and the learner's work in it. */
export function current(state: AppState = useApp.getState()): {
  readonly lesson: Lesson
  /** The lesson as far as the exercise goes. */
  readonly exercise: Lesson
  readonly engine: Engine
  readonly work: Work
} {
  const { lesson: id } = state.place
  const work = state.document[id]
  return { ...madeLesson(id, work), work }
}

/** The lesson on screen, the same object while its sizes and names stay. */
export function useLesson(): Lesson {
  return useApp((state) => current(state).lesson)
}
