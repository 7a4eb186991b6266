// The sparse autoencoder's numbers, found by search: whole, with whole decoder norms.
import { drawFrom, smallRows } from '../small-numbers'
import type { Rows } from '../../tensor/tensor'

/** Numbers in one activation, features in the dictionary, and how many tokens. */
export interface SparseShape {
  readonly inputs: number
  readonly features: number
  readonly tokens: number
}

export const shippedShape: SparseShape = { inputs: 3, features: 6, tokens: 5 }

const tokenNames = ['ocean', 'Everest', 'Alps', 'Paris', 'guitar']
const featureNames = ['Water', 'Music', 'City', 'Europe', 'Himalaya', 'Mountain']

/** Released numbers, version 1: links store differences from them, so they stay as they are. */
const version1: Readonly<Record<string, Rows>> = {
  X: [
    [-3, 1, -3, -3, 1],
    [3, 2, 2, -1, 0],
    [2, -2, -1, -2, 0],
  ],
  W_enc: [
    [-1, 0, 1],
    [1, -1, 0],
    [-1, -1, 0],
    [-1, 0, -1],
    [1, 1, 0],
    [0, 1, -1],
  ],
  b_enc: [[-3], [0], [-3], [-2], [-2], [-2]],
  W_dec: [
    [-2, 0, 2, -2, -1, 1],
    [2, 0, -1, 0, -2, 2],
    [1, 1, -2, 0, 2, -2],
  ],
  b_dec: [[1], [0], [0]],
  lambda: [[1]],
}

function isShipped({ inputs, features, tokens }: SparseShape): boolean {
  return (
    inputs === shippedShape.inputs &&
    features === shippedShape.features &&
    tokens === shippedShape.tokens
  )
}

/** The givens of a shape: the released ones, or small whole numbers for any other shape. */
export function sparseNumbers(shape: SparseShape): Readonly<Record<string, Rows>> {
  if (isShipped(shape)) return version1
  const { inputs, features, tokens } = shape
  const draw = drawFrom((inputs * 13 + features) * 13 + tokens)
  return {
    X: smallRows(draw, inputs, tokens, -3, 3),
    W_enc: smallRows(draw, features, inputs, -1, 1),
    b_enc: smallRows(draw, features, 1, -2, 0),
    W_dec: smallRows(draw, inputs, features, -2, 2),
    b_dec: smallRows(draw, inputs, 1, 0, 1),
    lambda: [[1]],
  }
}

/** What the tokens are, and what the features seem to answer to: known for the worked numbers. */
export function sparseNames(shape: SparseShape): { tokens: string[]; features: string[] } {
  return isShipped(shape)
    ? { tokens: tokenNames, features: featureNames }
    : { tokens: [], features: [] }
}
