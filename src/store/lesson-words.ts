// What is said at the steps of the lessons whose words have been loaded.
import { useMemo } from 'react'
import { create } from 'zustand'
import { wordLoaders } from '../lessons/index'
import type { LessonId } from '../lessons/lesson'
import type { LessonWords, StepWords } from '../lessons/words'
import { current, useApp, useLesson } from './app'
import { activationsLoaded, backwardOf, kitOf } from './lessons'

type LoadedWords = { readonly [id in LessonId]?: LessonWords }

const useLoaded = create<LoadedWords>(() => ({}))

/** Loads what is said at a lesson's steps, unless it is here already. */
export async function loadWords(id: LessonId): Promise<void> {
  if (useLoaded.getState()[id]) return
  const words = await wordLoaders[id]()
  useLoaded.setState({ [id]: words })
}

/** What is said at a step of the lesson on screen; undefined until its words have come. */
export function useStepWords(step: number): StepWords | undefined {
  const lesson = useLesson()
  const words = useLoaded((loaded) => loaded[lesson.id])
  const work = useApp((state) => current(state).work)
  const { shape = kitOf(lesson.id).shipped.shape, names = kitOf(lesson.id).shipped.names } = work
  const said = useMemo(() => {
    const { activation } = lesson
    const exercise = activation
      ? activationsLoaded()?.chosenWords(shape, names, activation)
      : words?.(shape, names)
    return exercise && (backwardOf(lesson.id)?.backwardWords(exercise, lesson) ?? exercise)
  }, [words, shape, names, lesson])
  return said?.[step]
}
