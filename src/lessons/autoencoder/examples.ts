// Autoencoders worth looking at besides the released one, each for one reason.
import { type Example, noNames } from '../kit'
import { version1 } from './numbers'

/** Each is worked in whole numbers. */
export const autoencoderExamples: readonly Example[] = [
  {
    id: 'perfect-copy',
    title: 'A perfect copy',
    why: 'The code is as wide as the input, and every weight matrix is the identity: the copy is exact. Nothing is squeezed, so nothing had to be learned.',
    problem: {
      shape: { sizes: [3, 3, 3], columns: 4 },
      names: noNames,
      numbers: {
        X: [
          [2, 0, 1, 3],
          [1, 3, 0, 2],
          [0, 1, 2, 1],
        ],
        W1: [
          [1, 0, 0],
          [0, 1, 0],
          [0, 0, 1],
        ],
        b1: [[0], [0], [0]],
        W2: [
          [1, 0, 0],
          [0, 1, 0],
          [0, 0, 1],
        ],
        b2: [[0], [0], [0]],
      },
    },
  },
  {
    id: 'dead-neuron',
    title: 'A dead neuron',
    why: 'Neuron 4 of the first layer is clipped for every example. What W2 makes of it does not matter, and no gradient reaches its weights: these examples cannot wake it.',
    problem: {
      shape: { sizes: [4, 4, 2, 3, 4], columns: 4 },
      names: noNames,
      numbers: {
        ...version1,
        W1: [...version1.W1, [-1, -1, 0, -1]],
        b1: [...version1.b1, [-1]],
        W2: [
          [...version1.W2[0], 1],
          [...version1.W2[1], -1],
        ],
      },
    },
  },
  {
    id: 'one-number',
    title: 'A code of one number',
    why: 'The first three examples lie on one line, so one number says where, and they come back exactly. The fourth lies beside the line and comes back on it.',
    problem: {
      shape: { sizes: [3, 1, 3], columns: 4 },
      names: { columns: ['on line', 'on line', 'on line', 'beside'], features: [] },
      numbers: {
        X: [
          [1, 2, 3, 2],
          [2, 4, 6, 3],
          [2, 3, 4, 2],
        ],
        W1: [[1, 0, 0]],
        b1: [[0]],
        W2: [[1], [2], [1]],
        b2: [[0], [0], [1]],
      },
    },
  },
  {
    id: 'stuck-error',
    title: 'An error that stays',
    why: 'The third output is clipped for every example, so its error of 5 sends no gradient back: every gradient is 0, no weight would move, and the loss stays.',
    problem: {
      shape: { sizes: [3, 2, 3], columns: 4 },
      names: noNames,
      numbers: {
        X: [
          [2, 1, 0, 3],
          [1, 3, 2, 0],
          [1, 0, 2, 0],
        ],
        W1: [
          [1, 0, 0],
          [0, 1, 0],
        ],
        b1: [[0], [0]],
        W2: [
          [1, 0],
          [0, 1],
          [-1, -1],
        ],
        b2: [[0], [0], [0]],
      },
    },
  },
]
