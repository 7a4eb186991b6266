// What is pasted, and what reading it gives: a block of numbers, or a sentence about why not.
import type { Rows } from '../../tensor/tensor'

/** What a paste event carries. */
export interface Pasted {
  readonly text: string
  readonly html: string
  readonly image: boolean
}

/** Why nothing was pasted, and the zero-based cell that is to blame where there is one. */
export interface Refused {
  readonly kind: 'refused'
  readonly why: string
  readonly cell?: { readonly row: number; readonly col: number; readonly text: string }
}

/** At least one row, all of one length; `from` is what the text was taken for. */
export type BlockRead =
  | {
      readonly kind: 'block'
      readonly rows: Rows
      readonly from: string
      readonly notes: readonly string[]
    }
  | Refused

/** Cells as they stand in the text, not yet read as numbers. */
export interface Cells {
  readonly kind: 'cells'
  readonly cells: readonly (readonly string[])[]
  readonly from: string
  readonly note?: string
}

/** What readers are given besides the text: it with the blanks around it, and what came along. */
export interface Clipping {
  readonly whole: string
  readonly html: string
}

/** One kind of source: its cells, a refusal, or undefined where the text is of another kind. */
export type Reader = (text: string, clipping: Clipping) => Cells | Refused | undefined

/** A refusal in words. */
export function refused(why: string): Refused {
  return { kind: 'refused', why }
}
