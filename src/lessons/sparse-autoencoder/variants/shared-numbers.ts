// The numbers that every activation and convention starts from: the lesson's own, as they stand.
import { isGiven } from '../../../sheet/sheet'
import type { Numbers } from '../../growth'
import type { Lesson } from '../../lesson'

const shared = ['X', 'W_enc', 'b_enc', 'W_dec', 'b_dec', 'lambda'] as const

/** The learner's numbers in place of the lesson's; nothing that a convention has of its own. */
export function sharedNumbers(lesson: Lesson, learners: Numbers): Numbers {
  return Object.fromEntries(
    shared.flatMap((name) => {
      const rows = learners[name] ?? lesson.sheet[name]
      return isGiven(rows) ? [[name, rows]] : []
    }),
  )
}
