// A lesson as it stands on the page, for what is written of a whole lesson.
import type { Lesson } from '../../lessons/lesson'
import type { Plan } from '../../sheet/compile'
import type { Pins, Values } from '../../sheet/sheet'

export interface LessonState {
  readonly lesson: Lesson
  /** The lesson without its way back, where it has one: some scripts find gradients themselves. */
  readonly exercise?: Lesson
  readonly plan: Plan
  readonly values: Values
  readonly pins: Pins
}
