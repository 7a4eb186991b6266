// What a lesson is: a sheet, the names on it, where its matrices stand, and its steps. Plain data.
import type { Sheet } from '../sheet/sheet'

export type LessonId = 'autoencoder' | 'sparse-autoencoder'

/** What can make the sparse features besides the exercise's own, ReLU with L1. */
export type OtherActivation = 'topk' | 'jumprelu' | 'gated'

export interface Lesson {
  readonly id: LessonId
  /** Absent for the exercise's own. */
  readonly activation?: OtherActivation
  readonly title: string
  readonly sheet: Sheet
  /** The 1×1 matrix that the status line follows. */
  readonly loss: string
  /** What is said of each matrix of the sheet, in computing order. */
  readonly matrices: Readonly<Record<string, MatrixInfo>>
  /** Where each matrix stands, in computing order; each stands once. */
  readonly places: readonly Place[]
  /** The opening is step 0; the exercise's own steps follow. */
  readonly steps: readonly Step[]
}

/** What a matrix is for: it decides colors and frames. */
export type Role =
  | 'input'
  | 'target'
  | 'weights'
  | 'bias'
  | 'linear'
  | 'encoder'
  | 'bottleneck'
  | 'decoder'
  | 'output'
  | 'error'
  | 'loss'
  | 'gradient'
  | 'plain'

/** Whether something is the exercise's own, set right, or added here. */
export type Mark = 'exercise' | 'corrected' | 'addition'

export interface MatrixInfo {
  /** How it is written: Y′, X̂. */
  readonly symbol: string
  /** What stands over it: its name, and how it is made. */
  readonly caption: string
  /** What it is, in words: "encoder layer 1, pre-activations". */
  readonly about: string
  readonly role: Role
  readonly mark: Mark
  readonly rows: readonly AxisName[]
  readonly cols: readonly AxisName[]
}

/** A row or column: `short` as in x2, `name` as in Everest, `full` for sentences. */
export interface AxisName {
  readonly short: string
  readonly name?: string
  readonly full: string
}

/** Matrices drawn as one grid, side by side; positions and sizes are in cells. */
export interface Place {
  readonly matrices: readonly string[]
  /** Where its first cell stands on the sheet. */
  readonly row: number
  readonly col: number
  readonly rows: number
  readonly cols: number
  /** How many times as wide as a cell its columns are; once without it. */
  readonly stretch?: number
  readonly rowNames: boolean
  readonly colNames: boolean
  readonly caption: 'above' | 'left'
  /** A row of ones for the bias, and an arrow under each column. */
  readonly ones: boolean
  /** What stands in the gap to its right, once a row or once in the middle. */
  readonly after?: { readonly glyph: string; readonly label?: string; readonly once?: boolean }
  /** What stands in the gap below it. */
  readonly below?: { readonly glyph: string; readonly label: string }
  /** It belongs to the way back, which may stand beside the way there. */
  readonly back?: boolean
  /** Encoder or decoder layer, in words, because color alone does not say it. */
  readonly tag?: string
}

/** A matrix that appears with a step: all of it, or the cells that are (or are not) zero. */
export type Appearance = string | { readonly matrix: string; readonly cells: 'nonzero' | 'zero' }

export interface Step {
  /** The line in the step list. */
  readonly title: string
  /** What happens, in one line. */
  readonly heading: string
  readonly appears: readonly Appearance[]
  /** Matrices shown ahead of their step, in this step alone. */
  readonly preview: readonly string[]
  /** The matrices the camera looks at. */
  readonly looks: readonly string[]
  /** Side by side rather than as they stand on the sheet: for matrices that lie far apart. */
  readonly inARow?: boolean
}
