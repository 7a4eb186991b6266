// What each entry of the list of exporters says: how a lesson is written in one format.
import type { LessonState } from './lesson-state'
import type { Scope } from './scope'

/** What is asked of an exporter beside the lesson; only pictures read all of it. */
export interface ExportRequest {
  readonly scope: Scope
  /** The document as the letters of its link, for formats that can carry it. */
  readonly link: string
  readonly background: 'white' | 'none'
  /** Faces to draw a picture's letters with, as CSS. */
  readonly styles?: string
}

export type WriteLesson = (
  state: LessonState,
  request: ExportRequest,
) => string | Uint8Array | Promise<string | Uint8Array>

export interface Exporter {
  readonly id: string
  readonly label: string
  /** One line about what it is good for. */
  readonly about: string
  readonly extension: string
  readonly mime: string
  /** Text can be copied as well as downloaded. */
  readonly text: boolean
  /** A format of the whole lesson does not come in parts. */
  readonly scopes: readonly Scope['kind'][]
  readonly load: () => Promise<WriteLesson>
}
