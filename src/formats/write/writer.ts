// What a file of this folder exports: one way to write a matrix down.
import type { Rows } from '../../tensor/tensor'

/** A format by its id (= the file's name) and by what a menu calls it. */
export interface Writer {
  readonly id: string
  readonly label: string
  /** Every number with all its digits, so that it reads back the same to the bit. */
  write(rows: Rows): string
}
