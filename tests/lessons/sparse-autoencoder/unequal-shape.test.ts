// The sparse autoencoder 4-7-4 with three tokens: no two sizes agree, so no transpose can hide.
import { expect, test } from 'vitest'
import { sparseAutoencoder } from '../../../src/lessons/sparse-autoencoder/sparse-autoencoder'
import type { Rows } from '../../../src/tensor/tensor'
import { decimalsFrom, rowsBy } from '../../support/numbers'
import { rowsOf, valuesOf } from '../every-lesson'
import { clipped, columnTotals, each, layer, pairs, total } from '../plain-loops'

const lesson = sparseAutoencoder({ inputs: 4, features: 7, tokens: 3 })

/** Weights that pick, and decoder columns whose lengths are whole. */
const easy: Readonly<Record<string, Rows>> = {
  X: [
    [1, 2, 3],
    [0, 1, 0],
    [4, 0, -1],
    [2, 2, 5],
  ],
  // each neuron alone, then the first plus the second, the fourth minus the third, and nothing
  W_enc: [
    [1, 0, 0, 0],
    [0, 1, 0, 0],
    [0, 0, 1, 0],
    [0, 0, 0, 1],
    [1, 1, 0, 0],
    [0, 0, -1, 1],
    [0, 0, 0, 0],
  ],
  b_enc: [[-2], [0], [0], [-4], [-2], [-2], [-1]],
  // (3, 4), (1), (2), (1, 2, 2), (1, 1, 1, 1), (6, 8), nothing
  W_dec: [
    [3, 0, 0, 1, 1, 0, 0],
    [4, 0, 0, 2, 1, 0, 0],
    [0, 0, 2, 2, 1, 6, 0],
    [0, 1, 0, 0, 1, 8, 0],
  ],
  b_dec: [[0], [1], [0], [-1]],
  lambda: [[0.5]],
}

test('is worked step by step', () => {
  const values = valuesOf(lesson, easy)
  const worked: readonly (readonly [string, Rows])[] = [
    // x3: 3 − 2, 0, −1, 5 − 4, 3 + 0 − 2, 5 + 1 − 2, −1
    [
      'Z',
      [
        [-1, 0, 1],
        [0, 1, 0],
        [4, 0, -1],
        [-2, -2, 1],
        [-1, 1, 1],
        [-4, 0, 4],
        [-1, -1, -1],
      ],
    ],
    [
      'F',
      [
        [0, 0, 1],
        [0, 1, 0],
        [4, 0, 0],
        [0, 0, 1],
        [0, 1, 1],
        [0, 0, 4],
        [0, 0, 0],
      ],
    ],
    // 1 + 2 + 4 = 7; 7 ÷ 3 tokens
    ['active', [[7]]],
    ['L0', [[7 / 3]]],
    // √(9 + 16), √1, √4, √(1 + 4 + 4), √(1 + 1 + 1 + 1), √(36 + 64), √0
    ['norms', [[5, 1, 2, 3, 2, 10, 0]]],
    // x1: 4 times (0, 0, 2, 0), and the bias; x3: d1 + d4 + d5 + 4×d6, and the bias
    [
      'X_hat',
      [
        [0, 1, 5],
        [1, 2, 8],
        [8, 1, 27],
        [-1, 1, 32],
      ],
    ],
    ['row_sums', [[1], [1], [4], [1], [2], [4], [0]]],
    // 1×5, 1×1, 4×2, 1×3, 2×2, 4×10, 0×0
    ['row_weighted', [[5], [1], [8], [3], [4], [40], [0]]],
    // 1 + 1 + 4 + 1 + 2 + 4 + 0 = 13; 5 + 1 + 8 + 3 + 4 + 40 + 0 = 61; 0.5 × 61 = 30.5
    ['L1', [[13]]],
    ['L1_weighted', [[61]]],
    ['sparsity', [[30.5]]],
    ['push', [[2.5], [0.5], [1], [1.5], [1], [5], [0]]],
    [
      'P',
      [
        [0, 0, -2.5],
        [0, -0.5, 0],
        [-1, 0, 0],
        [0, 0, -1.5],
        [0, -1, -1],
        [0, 0, -5],
        [0, 0, 0],
      ],
    ],
    [
      'E',
      [
        [-1, -1, 2],
        [1, 1, 8],
        [4, 1, 28],
        [-3, -1, 27],
      ],
    ],
    // 1 + 1 + 16 + 9 = 27; 1 + 1 + 1 + 1 = 4; 4 + 64 + 784 + 729 = 1581
    ['per_token', [[27, 4, 1581]]],
    // 27 + 4 + 1581 = 1612; ÷ 3 tokens; ÷ 12 numbers; 1612 + 30.5
    ['squared_error', [[1612]]],
    ['mean_per_token', [[1612 / 3]]],
    ['mean_of_all', [[1612 / 12]]],
    ['total', [[1642.5]]],
  ]
  for (const [matrix, rows] of worked) expect(rowsOf(values, matrix), matrix).toEqual(rows)
})

test.each([
  ['its own numbers', {}],
  ['decimal numbers', decimals()],
])('is what plain loops make of %s', (_, numbers: Readonly<Record<string, Rows>>) => {
  const values = valuesOf(lesson, numbers)
  const given = (name: string) => numbers[name] ?? (lesson.sheet[name] as Rows)
  const close = (matrix: string, wanted: Rows) => {
    const made = rowsOf(values, matrix)
    expect([made.length, made[0].length], matrix).toEqual([wanted.length, wanted[0].length])
    made.flat().forEach((value, i) => expect(value, matrix).toBeCloseTo(wanted.flat()[i], 9))
  }
  const X = given('X')
  const lambda = given('lambda')[0][0]
  const F = clipped(layer(given('W_enc'), X, given('b_enc')))
  const lengths = columnTotals(each(given('W_dec'), (d) => d * d)).map(Math.sqrt)
  const weighted = F.map((row, i) => total([row]) * lengths[i])
  const E = pairs(layer(given('W_dec'), F, given('b_dec')), X, (made, wanted) => made - wanted)
  const squaredError = total(each(E, (error) => error * error))
  const L1w = total([weighted])

  close('F', F)
  close('L0', [[F.flat().filter((f) => f > 0).length / 3]])
  close('norms', [lengths])
  close(
    'row_weighted',
    weighted.map((value) => [value]),
  )
  close('L1', [[total(F)]])
  close('sparsity', [[lambda * L1w]])
  close(
    'P',
    F.map((row, i) => row.map((f) => (f > 0 ? -lambda * lengths[i] : 0))),
  )
  close('E', E)
  close('squared_error', [[squaredError]])
  close('mean_per_token', [[squaredError / 3]])
  close('mean_of_all', [[squaredError / 12]])
  close('total', [[squaredError + lambda * L1w]])
  close(
    'G',
    each(E, (error) => 2 * error),
  )
})

function decimals(): Record<string, Rows> {
  const next = decimalsFrom(11)
  return Object.fromEntries(
    Object.entries(lesson.sheet).flatMap(([name, entry]) =>
      Array.isArray(entry) ? [[name, rowsBy([entry.length, entry[0].length], next)]] : [],
    ),
  )
}
