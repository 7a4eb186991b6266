// The sparse autoencoder's released numbers, worked by hand: whole numbers, whole norms.
import { describe, expect, test } from 'vitest'
import { sparseAutoencoder } from '../../../src/lessons/sparse-autoencoder/sparse-autoencoder'
import { createEngine } from '../../../src/sheet/engine'
import { differentiate } from '../../../src/sheet/differentiate'
import type { Rows } from '../../../src/tensor/tensor'
import { rowsOf, valuesOf } from '../every-lesson'
import { layer, noBias, pairs, turned } from '../plain-loops'

const lesson = sparseAutoencoder()
const values = valuesOf(lesson)

/** Version 1 as released: links store differences from it, so it never changes. */
const released: Readonly<Record<string, Rows>> = {
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

const norms = [3, 1, 3, 2, 3, 3]
const asColumn = (numbers: readonly number[]) => numbers.map((value) => [value])

/** Each result, with the arithmetic of one of its cells. */
const worked: readonly (readonly [matrix: string, rows: Rows])[] = [
  // f6, x2: 0×1 + 1×2 + (−1)×(−2) − 2 = 2; f4, x4: (−1)×(−3) + 0×(−1) + (−1)×(−2) − 2 = 3
  [
    'Z',
    [
      [2, -6, -1, -2, -4],
      [-6, -1, -5, -2, 1],
      [-3, -6, -2, 1, -4],
      [-1, -1, 2, 3, -3],
      [-2, 1, -3, -6, -1],
      [-1, 2, 1, -1, -2],
    ],
  ],
  [
    'F',
    [
      [2, 0, 0, 0, 0],
      [0, 0, 0, 0, 1],
      [0, 0, 0, 1, 0],
      [0, 0, 2, 3, 0],
      [0, 1, 0, 0, 0],
      [0, 2, 1, 0, 0],
    ],
  ],
  // 1 + 1 + 1 + 2 + 1 + 2 = 8; 8 ÷ 5 = 1.6
  ['active', [[8]]],
  ['L0', [[1.6]]],
  // x2 = 1×d5 + 2×d6 + bd: −1 + 2 + 1 = 2; −2 + 4 = 2; 2 − 4 = −2
  [
    'X_hat',
    [
      [-3, 2, -2, -3, 1],
      [4, 2, 2, -1, 0],
      [2, -2, -2, -2, 1],
    ],
  ],
  // √(4 + 4 + 1) = 3, √1 = 1, √(4 + 1 + 4) = 3, √4 = 2, √(1 + 4 + 4) = 3, √(1 + 4 + 4) = 3
  ['norms', [norms]],
  // f4: 2 + 3 = 5; f6: 2 + 1 = 3
  ['row_sums', asColumn([2, 1, 1, 5, 1, 3])],
  ['norms_column', asColumn(norms)],
  // 2×3, 1×1, 1×3, 5×2, 1×3, 3×3
  ['row_weighted', asColumn([6, 1, 3, 10, 3, 9])],
  // 2 + 1 + 1 + 5 + 1 + 3 = 13; 6 + 1 + 3 + 10 + 3 + 9 = 32; 1 × 32 = 32
  ['L1', [[13]]],
  ['L1_weighted', [[32]]],
  ['sparsity', [[32]]],
  [
    'S',
    [
      [-1, 0, 0, 0, 0],
      [0, 0, 0, 0, -1],
      [0, 0, 0, -1, 0],
      [0, 0, -1, -1, 0],
      [0, -1, 0, 0, 0],
      [0, -1, -1, 0, 0],
    ],
  ],
  ['push', asColumn(norms)],
  [
    'P',
    [
      [-3, 0, 0, 0, 0],
      [0, 0, 0, 0, -1],
      [0, 0, 0, -3, 0],
      [0, 0, -2, -2, 0],
      [0, -3, 0, 0, 0],
      [0, -3, -3, 0, 0],
    ],
  ],
  ['X_target', released.X],
  // x1: −3 − (−3) = 0; 4 − 3 = 1; 2 − 2 = 0
  [
    'E',
    [
      [0, 1, 1, 0, 0],
      [1, 0, 0, 0, 0],
      [0, 0, -1, 0, 1],
    ],
  ],
  [
    'E_squared',
    [
      [0, 1, 1, 0, 0],
      [1, 0, 0, 0, 0],
      [0, 0, 1, 0, 1],
    ],
  ],
  // 1 + 1 + 2 + 0 + 1 = 5; 5 ÷ 5 = 1; 5 ÷ 15 = 1/3; 5 + 32 = 37
  ['per_token', [[1, 1, 2, 0, 1]]],
  ['squared_error', [[5]]],
  ['mean_per_token', [[1]]],
  ['mean_of_all', [[1 / 3]]],
  ['total', [[37]]],
  [
    'G',
    [
      [0, 2, 2, 0, 0],
      [2, 0, 0, 0, 0],
      [0, 0, -2, 0, 2],
    ],
  ],
]

test('starts from the released numbers', () => {
  const givens = Object.entries(lesson.sheet).filter(([, entry]) => Array.isArray(entry))
  expect(Object.fromEntries(givens)).toEqual(released)
})

test.each(worked)('%s is as worked by hand', (matrix, rows) => {
  expect(rowsOf(values, matrix)).toEqual(rows)
})

test('the hand-worked matrices are all the results there are', () => {
  const results = Object.keys(lesson.sheet).filter((name) => !(name in released))
  expect(worked.map(([matrix]) => matrix).toSorted()).toEqual(results.toSorted())
})

describe('what the numbers were chosen for', () => {
  const namesAbove0 = (matrix: string, row: number) =>
    lesson.matrices[matrix].cols
      .filter((_, col) => rowsOf(values, matrix)[row][col] > 0)
      .map(({ full }) => full)

  test('22 of 30 activations are zero, and every feature is on for one or two tokens', () => {
    const on = rowsOf(values, 'F').map((row) => row.filter((value) => value > 0).length)
    expect(on).toEqual([1, 1, 1, 2, 1, 2])
    expect(
      rowsOf(values, 'F')
        .flat()
        .filter((value) => value === 0),
    ).toHaveLength(22)
  })

  test('feature 6, Mountain, is on for the two mountains and nothing else', () => {
    expect(lesson.matrices.F.rows[5].full).toBe('f6 Mountain')
    expect(namesAbove0('F', 5)).toEqual(['x2 Everest', 'x3 Alps'])
  })

  test('neuron 1 answers to Everest and to a guitar', () => {
    expect(namesAbove0('X', 0)).toEqual(['x2 Everest', 'x5 guitar'])
  })

  test('every neuron is mixed up between several tokens', () => {
    const tokens = rowsOf(values, 'X').map((row) => row.filter((value) => value !== 0).length)
    expect(tokens).toEqual([5, 4, 4])
  })

  test('five numbers are off by one', () => {
    const off = rowsOf(values, 'E')
      .flat()
      .filter((error) => error !== 0)
    expect(off.map(Math.abs)).toEqual([1, 1, 1, 1, 1])
  })
})

describe('a feature pinned below 0', () => {
  // f2 for x1, which is 0, becomes −1
  const pinned = createEngine(lesson.sheet).evaluate({ numbers: {}, pins: { F: { 5: -1 } } })

  test('is on, has a size, and is pushed up', () => {
    expect(rowsOf(pinned, 'active')).toEqual([[9]])
    expect(rowsOf(pinned, 'L0')).toEqual([[1.8]])
    // 13 + |−1| = 14; 32 + 1 × ‖d2‖ = 33
    expect(rowsOf(pinned, 'L1')).toEqual([[14]])
    expect(rowsOf(pinned, 'L1_weighted')).toEqual([[33]])
    expect(rowsOf(pinned, 'S')[1]).toEqual([1, 0, 0, 0, -1])
    expect(rowsOf(pinned, 'P')[1]).toEqual([1, 0, 0, 0, -1])
  })
})

describe('with λ at 2', () => {
  const doubled = valuesOf(lesson, { lambda: [[2]] })

  test('sparsity and its push double, and the unweighted sum stays', () => {
    expect(rowsOf(doubled, 'sparsity')).toEqual([[64]])
    expect(rowsOf(doubled, 'total')).toEqual([[69]])
    expect(rowsOf(doubled, 'P')[0]).toEqual([-6, 0, 0, 0, 0])
    expect(rowsOf(doubled, 'L1')).toEqual([[13]])
  })
})

describe('what the steps say of the gradients', () => {
  const sheet = differentiate(lesson.sheet, 'total', ['W_enc', 'b_enc', 'W_dec', 'b_dec'])
  const gradients = createEngine(sheet).evaluate({ numbers: {}, pins: {} })
  const G = rowsOf(values, 'G')
  const P = rowsOf(values, 'P')
  const F = rowsOf(values, 'F')
  // Wdᵀ·G − P
  const back = turned(released.W_dec)
  const onF = pairs(layer(back, G, noBias(back)), P, (of, push) => of - push)

  test('step 10: on F the two meet as Wdᵀ·G − P', () => {
    expect(rowsOf(gradients, 'dX_hat')).toEqual(G)
    expect(rowsOf(gradients, 'dF')).toEqual(onF)
  })

  test('step 10: on Z the same, with 0 wherever Z is 0 or less', () => {
    const onZ = pairs(onF, rowsOf(values, 'Z'), (slope, z) => (z > 0 ? slope : 0))
    expect(rowsOf(gradients, 'dZ')).toEqual(onZ)
  })

  test('step 8: the sparsity loss also pulls dᵢ shorter, by λ·(Σ fᵢ)·dᵢ/‖dᵢ‖', () => {
    const fromError = layer(G, turned(F), noBias(G))
    const sums = F.map((row) => row.reduce((sum, value) => sum + value, 0))
    const pull = released.W_dec.map((row) => row.map((d, i) => (sums[i] * d) / norms[i]))
    const wanted = pairs(fromError, pull, (a, b) => a + b)
    rowsOf(gradients, 'dW_dec')
      .flat()
      .forEach((slope, i) => expect(slope).toBeCloseTo(wanted.flat()[i], 12))
  })

  test('step 7: a feature that is 0 for every token gets no push at all', () => {
    // with its bias at −9, feature 6 is clipped for all five tokens
    const b_enc = released.b_enc.map((row, i) => (i === 5 ? [-9] : row))
    const dead = createEngine(sheet).evaluate({ numbers: { b_enc }, pins: {} })
    expect(rowsOf(dead, 'F')[5]).toEqual([0, 0, 0, 0, 0])
    expect(rowsOf(dead, 'P')[5]).toEqual([0, 0, 0, 0, 0])
    expect(rowsOf(dead, 'dW_enc')[5]).toEqual([0, 0, 0])
    expect(rowsOf(dead, 'db_enc')[5]).toEqual([0])
    expect(rowsOf(dead, 'dW_dec').map((row) => row[5])).toEqual([0, 0, 0])
  })
})
