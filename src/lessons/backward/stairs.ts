// What both staircases back are built with.
import type { Place } from '../lesson'
import { placeAt, sideCaptionWidth } from '../place'

/** Room between two bands. */
export const gap = 0.6

/** Room at the left for numbers with their captions. */
export const numbersWidth = sideCaptionWidth + 2.2

/** 1×1 matrices, one under the other, left of the column. */
export function numbers(row: number, col: number, names: readonly string[]): Place[] {
  return names.map((name, i) => ({
    ...placeAt(row + i * 1.25, col - 2, 1, 1, name),
    caption: 'left',
  }))
}

/** A matrix with names over its columns. */
export function band(row: number, col: number, rows: number, cols: number, name: string): Place {
  return { ...placeAt(row, col, rows, cols, name), colNames: true }
}
