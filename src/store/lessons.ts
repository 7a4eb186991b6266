// The lessons that have been loaded, in the sizes and names of the learner's work.
import { lessonLoaders } from '../lessons/index'
import type { LessonKit, LessonNames, LessonShape } from '../lessons/kit'
import type { Lesson, LessonId } from '../lessons/lesson'
import { createEngine, type Engine } from '../sheet/engine'
import type { Work } from './document'

export interface MadeLesson {
  readonly lesson: Lesson
  readonly engine: Engine
  /** The lesson as far as the exercise goes; `lesson` itself until it is carried on. */
  readonly exercise: Lesson
}

type Backward = typeof import('../lessons/backward/index')
type Chosen = typeof import('../lessons/sparse-autoencoder/chosen/index')

/** How many sizes and namings are kept ready; undo goes back and forth between them. */
const kept = 24

const kits = new Map<LessonId, LessonKit>()
const made = new Map<string, MadeLesson>()
let latest: { readonly work: Work; readonly id: LessonId; readonly made: MadeLesson } | undefined
let backward: Backward | undefined
let chosen: Chosen | undefined
const carriedOn = new Set<LessonId>()

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

/** What carries a lesson on past the exercise, where it has been; else undefined. */
export function backwardOf(id: LessonId): Backward | undefined {
  return carriedOn.has(id) ? backward : undefined
}

/** Loads what makes and says the lesson with another activation, unless it is here already. */
export async function loadActivations(): Promise<void> {
  chosen ??= await import('../lessons/sparse-autoencoder/chosen/index')
}

/** What makes and says the lesson with another activation; undefined before it was needed. */
export function activationsLoaded(): Chosen | undefined {
  return chosen
}

/** A loaded lesson as far as the exercise goes, in some sizes and names; throws where it is not loaded. */
export function exerciseOf(
  id: LessonId,
  shape: LessonShape,
  names: LessonNames,
  { activation }: Pick<Work, 'activation'>,
): Lesson {
  if (!activation) return kitOf(id).make(shape, names)
  if (!chosen) throw new Error(`The lesson with ${activation} has not been loaded yet.`)
  return chosen.chosenLesson(shape, names, activation)
}

/** Carries a loaded lesson on past the exercise if it has such a step then, or if the work needs it. */
export async function carryOn(id: LessonId, work: Work, step: number): Promise<void> {
  if (carriedOn.has(id)) return
  const { exercise } = madeLesson(id, work)
  const { norm, numbers, pins } = work
  const beyond = Object.keys({ ...numbers, ...pins }).some(
    (name) => !Object.hasOwn(exercise.sheet, name),
  )
  if (step < exercise.steps.length && !norm && !beyond) return
  backward ??= await import('../lessons/backward/index')
  if (!norm && !beyond && !backward.carriedOn(exercise, work).steps[step]) return
  carriedOn.add(id)
  latest = undefined
}

/** The lesson and engine for a learner's work; the same objects for the same sizes, names and activation. */
export function madeLesson(id: LessonId, work: Work): MadeLesson {
  if (latest?.work === work && latest.id === id) return latest.made
  const kit = kitOf(id)
  const shape = work.shape ?? kit.shipped.shape
  const names = work.names ?? kit.shipped.names
  const { sizes, columns } = shape
  const key = JSON.stringify([id, sizes, columns, names.columns, names.features, work.activation])
  let entry = keep(key, () => withEngine(exerciseOf(id, shape, names, work)))
  const more = backwardOf(id)
  if (more) {
    const { exercise } = entry
    entry = keep(key + more.keyOf(exercise, work), () =>
      withEngine(more.carriedOn(exercise, work), exercise),
    )
  }
  latest = { work, id, made: entry }
  return entry
}

function withEngine(lesson: Lesson, exercise: Lesson = lesson): MadeLesson {
  return { lesson, engine: createEngine(lesson.sheet), exercise }
}

/** What was made for a key, or is made now and kept; the one used longest ago goes. */
function keep(key: string, make: () => MadeLesson): MadeLesson {
  const entry = made.get(key) ?? make()
  made.delete(key)
  made.set(key, entry)
  if (made.size > kept) made.delete(made.keys().next().value!)
  return entry
}
