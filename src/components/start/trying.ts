// What the parts of a live piece share: its numbers, its lights, and what can be done to it.
import type { Lesson } from '../../lessons/lesson'
import type { SheetCell, Values } from '../../sheet/sheet'
import type { OldNumbers } from '../../store/changes'
import type { Work } from '../../store/document'
import type { Lights } from '../../store/lights'
import type { Hands } from '../with-hands'

export interface Trying {
  readonly lesson: Lesson
  readonly work: Work
  readonly values: Values
  readonly changed: OldNumbers
  readonly lights: Lights
  readonly active: SheetCell
  /** The cell that asks to be changed, until one has been. */
  readonly invites: SheetCell | null
  readonly select: (cell: SheetCell) => void
  /** Shows a cell's making for as long as it is pointed at; null when it no longer is. */
  readonly point: (cell: SheetCell | null) => void
  /** Makes a change to this lesson, whichever was changed before, as soon as what edits is here. */
  readonly act: (change: (hands: Hands) => void) => void
}
