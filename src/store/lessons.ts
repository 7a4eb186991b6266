// The lessons that have been loaded, in the sizes and names of the learner's work.
import { lessonLoaders } from '../lessons/index'
import type { LessonKit } from '../lessons/kit'
import type { Lesson, LessonId } from '../lessons/lesson'
import { createEngine, type Engine } from '../sheet/engine'
import type { Work } from './document'

export interface MadeLesson {
  readonly lesson: Lesson
  readonly engine: Engine
}

/** How many sizes and namings are kept ready; undo goes back and forth between them. */
const kept = 24

const kits = new Map<LessonId, LessonKit>()
const made = new Map<string, MadeLesson>()
let latest: { readonly work: Work; readonly id: LessonId; readonly made: MadeLesson } | undefined

/** Loads a lesson, unless it is here already. */
export async function loadLesson(id: LessonId): Promise<void> {
  if (!kits.has(id)) kits.set(id, await lessonLoaders[id]())
}

/** Whether a lesson can be shown at once. */
export function isLoaded(id: LessonId): boolean {
  return kits.has(id)
}

/** The kit of a lesson that has been loaded; throws for one that has not. */
export function kitOf(id: LessonId): LessonKit {
  const kit = kits.get(id)
  if (!kit) throw new Error(`The lesson ${id} has not been loaded yet.`)
  return kit
}

/** The lesson and engine for a learner's work; the same objects for the same sizes and names. */
export function madeLesson(id: LessonId, work: Work): MadeLesson {
  if (latest?.work === work && latest.id === id) return latest.made
  const kit = kitOf(id)
  const shape = work.shape ?? kit.shipped.shape
  const names = work.names ?? kit.shipped.names
  const key = JSON.stringify([id, shape.sizes, shape.columns, names.columns, names.features])
  let entry = made.get(key)
  if (entry) made.delete(key)
  else {
    const lesson = kit.make(shape, names)
    entry = { lesson, engine: createEngine(lesson.sheet) }
  }
  made.set(key, entry)
  if (made.size > kept) made.delete(made.keys().next().value!)
  latest = { work, id, made: entry }
  return entry
}
