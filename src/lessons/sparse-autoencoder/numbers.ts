// The sparse autoencoder's numbers, found by search: whole, with whole decoder norms.
import type { Numbers } from '../growth'
import type { LessonNames } from '../kit'
import { isOn } from '../neuron'
import { resizedNumbers } from './resize'
import type { SparseShape } from './shape'

/** What the tokens are, and what the features seem to answer to. */
export const shippedNames: LessonNames = {
  columns: ['ocean', 'Everest', 'Alps', 'Paris', 'guitar'],
  features: ['Water', 'Music', 'City', 'Europe', 'Himalaya', 'Mountain'],
}

/** Released numbers, version 1: links store differences from them, so they stay as they are. */
export const version1: Numbers = {
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

/**
 * The givens that a shape starts with: the released ones, cut or grown to it, nothing dead. Links
 * store differences from these too, so they stay as they are.
 */
export function sparseNumbers(shape: SparseShape): Numbers {
  return resizedNumbers(version1, shape, isOn)
}
