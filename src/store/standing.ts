// The lesson on screen as it stands, to be written out or printed.
import { writeLink } from '../formats/document/link'
import type { LessonState } from '../formats/export/lesson-state'
import { current } from './app'
import { savedNow } from './saving/saved-now'

/** The lesson with its numbers and pins. */
export function standingLesson(): LessonState {
  const { lesson, exercise, engine, work } = current()
  return { lesson, exercise, plan: engine.plan, values: engine.evaluate(work), pins: work.pins }
}

/** The document as the letters of its link; null while nothing differs from what is shipped. */
export function standingLink(): string | null {
  const saved = savedNow()
  return Object.keys(saved.lessons).length === 0 ? null : writeLink(saved)
}

/** The document's letters, also of one that nothing was done to. */
export function anyLink(): string {
  return writeLink(savedNow())
}
