// Everything the page knows: the document, its history, the numbers, and where the reader is.
import type { SheetCell, Values } from '../sheet/sheet'
import type { LessonShape } from '../lessons/kit'
import type { LessonId } from '../lessons/lesson'
import type { OldNumbers } from './changes'
import type { Document } from './document'
import type { Lights } from './lights'
import type { Rows } from '../tensor/tensor'
import type { PageName, ReadingPlace } from './place'

/** One undoable change: the document before and after, what to say of it, and where it was. */
export interface Change {
  readonly before: Document
  readonly after: Document
  readonly what: string
  readonly lesson: LessonId
  /** The cells it set, the first of them the one to show. */
  readonly cells: readonly SheetCell[]
  /** Changes in a row with the same key are one: those of a drag, and of keys those of one burst. */
  readonly merge?: string
}

/** A cell being edited, and what its editor starts with. */
export interface Editing {
  readonly cell: SheetCell
  readonly draft: string
  /** The draft was typed over the number, rather than being the number. */
  readonly replaces: boolean
}

export interface AppState {
  readonly document: Document
  readonly past: readonly Change[]
  readonly future: readonly Change[]
  /** The numbers of the lesson on screen; empty until the first lesson is there. */
  readonly values: Values
  /** What the cells changed by the last change were before it. */
  readonly changed: OldNumbers
  /** The active cell. */
  readonly selected: SheetCell | null
  /** The other corner of a range in the same grid; null when one cell is selected. */
  readonly anchor: SheetCell | null
  /** Every matrix of the step is selected. */
  readonly everything: boolean
  readonly editing: Editing | null
  readonly lights: Lights
  readonly page: PageName
  readonly place: ReadingPlace
  readonly view: 'step' | 'overview'
  readonly showAll: boolean
  readonly theme: 'system' | 'light' | 'dark' | 'projector'
  readonly lettering: 'hand' | 'print'
  /** Said politely to screen readers and shown in the status line. */
  readonly status: string
  /** What was wrong with the address; empty when nothing was. */
  readonly notice: string
  /** Where the numbers first stopped being finite, in a sentence; empty when they are. */
  readonly trouble: string
  /** Other ways in which the last paste would fit, waiting to be taken up. */
  readonly offers: readonly PasteOffer[]
}

/** A block pasted in another way: turned, or into a problem of another shape. */
export interface PasteOffer {
  readonly label: string
  readonly rows: Rows
  /** Where the paste went. */
  readonly at: SheetCell
  readonly shape?: LessonShape
  /** The paste whose place it takes; null when that changed nothing. */
  readonly insteadOf: Change | null
}
