// How much of a lesson is written out: one matrix, the matrices of a step, or all of it.
import { type Frame, frameOf, frameOfStep } from '../../lessons/camera'
import type { Lesson } from '../../lessons/lesson'
import { stepOf } from '../../lessons/reveal'

export type Scope =
  | { readonly kind: 'matrix'; readonly matrix: string }
  | { readonly kind: 'step'; readonly step: number }
  | { readonly kind: 'lesson' }

/** A stretch of what is written: a step, or one matrix, under its title. */
export interface Stretch {
  readonly title: string
  readonly heading: string
  readonly matrices: readonly string[]
}

/** What a scope shows, as it stands on the sheet. */
export function frameOfScope(lesson: Lesson, scope: Scope): Frame {
  switch (scope.kind) {
    case 'matrix':
      return bare(frameOf(lesson, [scope.matrix]))
    case 'step':
      return frameOfStep(lesson, scope.step)
    case 'lesson':
      return frameOf(lesson, Object.keys(lesson.sheet))
    default:
      return scope satisfies never
  }
}

/** One grid by itself has no ones under it, which belong to what reads it. */
function bare(frame: Frame): Frame {
  return { ...frame, places: frame.places.map((place) => ({ ...place, ones: false })) }
}

/** A scope in stretches, in computing order; of a lesson each matrix is in the step that makes it. */
export function stretchesOf(lesson: Lesson, scope: Scope): Stretch[] {
  switch (scope.kind) {
    case 'matrix': {
      const { symbol, about } = lesson.matrices[scope.matrix]
      return [{ title: symbol, heading: about, matrices: [scope.matrix] }]
    }
    case 'step': {
      const { matrices } = frameOfStep(lesson, scope.step).places.reduce(
        (all, place) => ({ matrices: [...all.matrices, ...place.matrices] }),
        { matrices: [] as readonly string[] },
      )
      return [{ ...titlesOf(lesson, scope.step), matrices }]
    }
    case 'lesson':
      return lesson.steps.map((_, step) => ({
        ...titlesOf(lesson, step),
        matrices: Object.keys(lesson.sheet).filter((matrix) => stepOf(lesson, matrix) === step),
      }))
    default:
      return scope satisfies never
  }
}

function titlesOf({ steps }: Lesson, step: number): { title: string; heading: string } {
  const { title, heading } = steps[step]
  return { title: step === 0 ? title : `Step ${step}. ${title}`, heading }
}

/** A name for a file: "autoencoder-step-3", "sparse-autoencoder-W_enc". */
export function fileStem({ id }: Lesson, scope: Scope): string {
  switch (scope.kind) {
    case 'matrix':
      return `${id}-${scope.matrix}`
    case 'step':
      return `${id}-step-${scope.step}`
    case 'lesson':
      return id
    default:
      return scope satisfies never
  }
}
