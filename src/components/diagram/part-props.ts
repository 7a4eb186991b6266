// What every part of the drawing is given: its name, and whether Tab stops at it.
export interface PartProps {
  /** The part's key. */
  readonly part: string
  /** The one part of the drawing that Tab stops at. */
  readonly active: boolean
  /** For a screen reader; empty where it is not read. */
  readonly label: string
}
