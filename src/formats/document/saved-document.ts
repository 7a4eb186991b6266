// What a link and a file keep: the reader's place, the view, and the work in each lesson. Plain data.
import type { LessonId } from '../../lessons/lesson'
import type { Work } from '../../lessons/work'

/** The newest version that this page writes; it reads all from 1 on. */
export const documentVersion = 1

export interface SavedView {
  readonly overview?: boolean
  readonly showAll?: boolean
  readonly heat?: boolean
  readonly diagram?: boolean
  readonly predict?: boolean
}

export interface SavedDocument {
  readonly place: { readonly lesson: LessonId; readonly step: number }
  readonly view: SavedView
  /** A lesson that has not been touched is absent. */
  readonly lessons: Readonly<Partial<Record<LessonId, Work>>>
}

/** A saved document, or a sentence about why there is none. */
export type DocumentRead =
  | { readonly kind: 'document'; readonly saved: SavedDocument }
  | { readonly kind: 'refused'; readonly why: string }

/** The document as JSON; `space` is how far its lines are indented. */
export function writeDocument(saved: SavedDocument, space = 0): string {
  return JSON.stringify({ format, version: documentVersion, ...saved }, null, space)
}

/** What a document says that it is. */
export const format = 'worked-autoencoders'
