// The autoencoder's numbers, found by search so that every value is whole and has one digit.
import type { Numbers } from '../growth'
import { isOn } from '../neuron'
import { resizedNumbers } from './resize'
import { type AutoencoderShape, shippedShape } from './shape'

/** Released numbers, version 1: links store differences from them, so they stay as they are. */
export const version1: Numbers = {
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

/**
 * The givens that a shape starts with: the released ones, cut or grown to it, nothing dead. Links
 * store differences from these too, so they stay as they are.
 */
export function autoencoderNumbers(shape: AutoencoderShape): Numbers {
  return resizedNumbers(version1, shippedShape, shape, isOn)
}
