// What has appeared on the sheet by a given step.
import type { Lesson } from './lesson'

/** All of a matrix, only its cells that are (or are not) zero, or nothing of it yet. */
export type Revealed = 'all' | 'nonzero' | 'zero' | 'nothing'

/** How much of a matrix can be seen at a step (0 is the opening). */
export function revealed(lesson: Lesson, step: number, matrix: string): Revealed {
  return lesson.steps[step].preview.includes(matrix) ? 'all' : appeared(lesson, step, matrix)
}

/** The step at which a matrix is complete for good. */
export function stepOf(lesson: Lesson, matrix: string): number {
  return lesson.steps.findIndex((_, step) => appeared(lesson, step, matrix) === 'all')
}

function appeared(lesson: Lesson, step: number, matrix: string): Revealed {
  const parts = lesson.steps
    .slice(0, step + 1)
    .flatMap(({ appears }) => appears)
    .flatMap((appearance) => {
      if (appearance === matrix) return ['all' as const]
      return typeof appearance === 'object' && appearance.matrix === matrix
        ? [appearance.cells]
        : []
    })
  if (parts.includes('all') || parts.length === 2) return 'all'
  return parts[0] ?? 'nothing'
}

/** Whether a cell of a matrix that is only half there is still to be filled in. */
export function isBlank(seen: Revealed, value: number): boolean {
  return (seen === 'nonzero' && value === 0) || (seen === 'zero' && value !== 0)
}
