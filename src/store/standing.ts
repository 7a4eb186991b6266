// The lesson and the document as they stand now, to be written out, printed or sent.
import type { SavedDocument } from '../formats/document/saved-document'
import type { LessonState } from '../formats/export/lesson-state'
import { lessonIds } from '../lessons/index'
import { current, useApp } from './app'
import { newDocument } from './document'
import { useOptions } from './options'

/** The lesson on screen with its numbers and pins. */
export function standingLesson(): LessonState {
  const { lesson, engine, work } = current()
  return { lesson, plan: engine.plan, values: engine.evaluate(work), pins: work.pins }
}

/** What a link or a file keeps of the page; what is as shipped is left out. */
export function standingDocument(): SavedDocument {
  const { document, place, view, showAll } = useApp.getState()
  const { heat, diagram, predict } = useOptions.getState()
  return {
    place,
    view: {
      ...(view === 'overview' && { overview: true }),
      ...(showAll && { showAll }),
      ...(heat && { heat }),
      ...(!diagram && { diagram }),
      ...(predict && { predict }),
    },
    lessons: Object.fromEntries(
      lessonIds.flatMap((id) =>
        document[id] === newDocument[id] ? [] : [[id, document[id]] as const],
      ),
    ),
  }
}

/** The document as the letters of its link. */
export async function standingLink(): Promise<string> {
  const { writeLink } = await import('../formats/document/link')
  return writeLink(standingDocument())
}
