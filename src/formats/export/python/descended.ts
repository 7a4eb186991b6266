// A lesson without its way back, but with the choices made there: what its loss divides by, frozen norms.
import type { Lesson } from '../../../lessons/lesson'
import { gradientName } from '../../../sheet/differentiate'
import { isGiven } from '../../../sheet/sheet'
import { upstreamOf } from '../../../sheet/upstream'

/** The exercise as far as the number that the lesson descends, whose gradients are the lesson's. */
export function descended(lesson: Lesson, exercise: Lesson): Lesson {
  if (lesson === exercise) return exercise
  const loss = upstreamOf(lesson.sheet, [lesson.loss])
  const { norms } = loss
  const frozen = norms && !isGiven(norms) && !Object.hasOwn(lesson.sheet, gradientName('norms'))
  return {
    ...lesson,
    sheet: {
      ...exercise.sheet,
      ...loss,
      ...(frozen && { norms: { op: 'stop', args: [norms] } }),
    },
  }
}
