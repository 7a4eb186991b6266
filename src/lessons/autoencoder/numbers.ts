// The autoencoder's numbers, found by search so that every value is whole and has one digit.
import { drawFrom, smallRows } from '../small-numbers'
import type { Rows } from '../../tensor/tensor'

/** Widths of the layers from input to output, and how many examples. */
export interface AutoencoderShape {
  readonly widths: readonly number[]
  readonly examples: number
}

export const shippedShape: AutoencoderShape = { widths: [4, 3, 2, 3, 4], examples: 4 }

/** Released numbers, version 1: links store differences from them, so they stay as they are. */
const version1: Readonly<Record<string, Rows>> = {
  X: [
    [2, 0, 3, 0],
    [1, 1, 1, 0],
    [2, 2, 2, 3],
    [1, 1, 2, 0],
  ],
  W1: [
    [1, -1, 0, 0],
    [1, -1, 0, 1],
    [-1, -1, 1, 0],
  ],
  b1: [[0], [1], [0]],
  W2: [
    [0, 0, 1],
    [-1, 1, -1],
  ],
  b2: [[0], [-1]],
  W3: [
    [0, -1],
    [1, -1],
    [-1, 0],
  ],
  b3: [[1], [0], [2]],
  W4: [
    [-1, 0, 1],
    [1, -1, 0],
    [1, 1, 1],
    [2, -1, 0],
  ],
  b4: [[0], [1], [0], [1]],
}

/** The givens of a shape: the released ones, or small whole numbers for any other shape. */
export function autoencoderNumbers(shape: AutoencoderShape): Readonly<Record<string, Rows>> {
  const { widths, examples } = shape
  const shipped = examples === shippedShape.examples && widths.join() === shippedShape.widths.join()
  if (shipped) return version1
  const draw = drawFrom(widths.reduce((seed, width) => seed * 13 + width, examples))
  const made: Record<string, Rows> = { X: smallRows(draw, widths[0], examples, 0, 3) }
  widths.slice(1).forEach((width, i) => {
    made[`W${i + 1}`] = smallRows(draw, width, widths[i], -1, 1)
    made[`b${i + 1}`] = smallRows(draw, width, 1, 0, 1)
  })
  return made
}
