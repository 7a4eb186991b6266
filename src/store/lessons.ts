// The lessons that have been loaded, and an engine for each.
import { lessonLoaders } from '../lessons/index'
import type { Lesson, LessonId } from '../lessons/lesson'
import { createEngine, type Engine } from '../sheet/engine'

const ready = new Map<LessonId, { readonly lesson: Lesson; readonly engine: Engine }>()

/** Loads a lesson, unless it is here already. */
export async function loadLesson(id: LessonId): Promise<Lesson> {
  const lesson = ready.get(id)?.lesson ?? (await lessonLoaders[id]())
  if (!ready.has(id)) ready.set(id, { lesson, engine: createEngine(lesson.sheet) })
  return lesson
}

/** A lesson that has been loaded; throws for one that has not. */
export function lessonOf(id: LessonId): Lesson {
  return entryOf(id).lesson
}

/** The engine of a lesson that has been loaded. */
export function engineOf(id: LessonId): Engine {
  return entryOf(id).engine
}

function entryOf(id: LessonId) {
  const entry = ready.get(id)
  if (!entry) throw new Error(`The lesson ${id} has not been loaded yet.`)
  return entry
}
