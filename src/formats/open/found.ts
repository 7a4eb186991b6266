// What opening a file gives: matrices by name, a saved document, or a sentence about why nothing.
import type { Rows } from '../../tensor/tensor'
import type { SavedDocument } from '../document/saved-document'

/** One array in a file; `rows` is absent where it is no matrix of a size that a lesson can hold. */
export interface FoundMatrix {
  readonly name: string
  readonly shape: readonly number[]
  readonly rows?: Rows
}

export type FileRead =
  | { readonly kind: 'matrices'; readonly matrices: readonly FoundMatrix[]; readonly from: string }
  | { readonly kind: 'document'; readonly saved: SavedDocument }
  | { readonly kind: 'refused'; readonly why: string }

export function refusedFile(why: string): FileRead {
  return { kind: 'refused', why }
}

/** The largest number of numbers in a matrix that is taken up: twelve by twelve, and a bias glued on. */
export const mostNumbers = 12 * 13

/** A shape as rows by columns: a list is a column, a single number 1×1; undefined for more than two. */
export function matrixShape(shape: readonly number[]): readonly [number, number] | undefined {
  const long = shape.filter((size, i) => size !== 1 || i >= shape.length - 2)
  if (long.length > 2) return undefined
  if (long.length === 2) return [long[0], long[1]]
  return [long[0] ?? 1, 1]
}

/** "W1 (3×4)". */
export function sayFound({ name, shape }: FoundMatrix): string {
  return `${name} (${shape.length === 0 ? 'one number' : shape.join('×')})`
}
