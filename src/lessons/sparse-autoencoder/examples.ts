// Sparse autoencoders worth looking at besides the released one, each for one reason.
import type { Rows } from '../../tensor/tensor'
import type { Example } from '../kit'
import { shippedNames, version1 } from './numbers'

const tokens = shippedNames.columns
const [water, music, city, europe, himalaya, mountain] = shippedNames.features

/** Each is worked in whole numbers. */
export const sparseExamples: readonly Example[] = [
  {
    id: 'dead-feature',
    title: 'A dead feature',
    why: 'A seventh feature is on for none of the tokens. Its direction is never used, it gets no push and no gradient, and the reconstruction is the same without it.',
    problem: {
      shape: { sizes: [3, 7], columns: 5 },
      names: shippedNames,
      numbers: {
        ...version1,
        W_enc: [...version1.W_enc, [1, 1, 1]],
        b_enc: [...version1.b_enc, [-5]],
        W_dec: withColumn(version1.W_dec, 6, [2, 1, -2]),
      },
    },
  },
  {
    id: 'twins',
    title: 'Two features that fire together',
    why: 'Europe is split into two features with the same encoder row and half the direction each. The reconstruction and the weighted sparsity loss do not notice; more features are on for nothing.',
    problem: {
      shape: { sizes: [3, 7], columns: 5 },
      names: {
        columns: tokens,
        features: [water, music, city, europe, 'twin', himalaya, mountain],
      },
      numbers: {
        ...version1,
        W_enc: version1.W_enc.toSpliced(4, 0, version1.W_enc[3]),
        b_enc: version1.b_enc.toSpliced(4, 0, version1.b_enc[3]),
        W_dec: withColumn(
          version1.W_dec.map((row) => row.with(3, row[3] / 2)),
          4,
          version1.W_dec.map((row) => row[3] / 2),
        ),
      },
    },
  },
  {
    id: 'dense',
    title: 'Nearly everything on',
    why: 'Each neuron has a feature to itself, on for nearly every token: the copy is exact, and no feature says one thing. Only the sparsity loss objects.',
    problem: {
      shape: { sizes: [3, 3], columns: 5 },
      names: { columns: tokens, features: [] },
      numbers: {
        X: version1.X,
        W_enc: [
          [1, 0, 0],
          [0, 1, 0],
          [0, 0, 1],
        ],
        b_enc: [[3], [3], [3]],
        W_dec: [
          [1, 0, 0],
          [0, 1, 0],
          [0, 0, 1],
        ],
        b_dec: [[-3], [-3], [-3]],
        lambda: [[1]],
      },
    },
  },
  {
    id: 'long-direction',
    title: 'Small number, long direction',
    why: 'Feature 1 writes 1 along a direction of length 6, feature 2 writes 6 along one of length 1. The plain sum calls the first cheap; times their lengths both cost the same.',
    problem: {
      shape: { sizes: [3, 2], columns: 4 },
      names: { columns: ['cat', 'dog', 'wolf', 'lion'], features: ['Feline', 'Canine'] },
      numbers: {
        X: [
          [4, 0, 0, 4],
          [4, 6, 6, 4],
          [2, 0, 1, 3],
        ],
        W_enc: [
          [1, 0, 0],
          [-2, 1, 0],
        ],
        b_enc: [[-3], [0]],
        W_dec: [
          [4, 0],
          [4, 1],
          [2, 0],
        ],
        b_dec: [[0], [0], [0]],
        lambda: [[1]],
      },
    },
  },
]

/** Rows with one more column of numbers, before the column at `at`. */
function withColumn(rows: Rows, at: number, column: readonly number[]): Rows {
  return rows.map((row, i) => row.toSpliced(at, 0, column[i]))
}
