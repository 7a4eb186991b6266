// The autoencoder's released numbers, worked by hand: whole numbers of one digit throughout.
import { describe, expect, test } from 'vitest'
import { autoencoder } from '../../../src/lessons/autoencoder/autoencoder'
import { stoppedFrom } from '../../../src/sheet/clipped'
import { createEngine } from '../../../src/sheet/engine'
import { differentiate } from '../../../src/sheet/differentiate'
import type { Sheet } from '../../../src/sheet/sheet'
import { type Rows, toRows } from '../../../src/tensor/tensor'
import { rowsOf, valuesOf } from '../every-lesson'

const lesson = autoencoder()
const values = valuesOf(lesson)

/** Version 1 as released: links store differences from it, so it never changes. */
const released: Readonly<Record<string, Rows>> = {
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

/** Each result, with the arithmetic of one of its cells. */
const worked: readonly (readonly [matrix: string, rows: Rows])[] = [
  ['Y_target', released.X],
  // row 2, x3: 1×3 + (−1)×1 + 0×2 + 1×2 + 1 = 5
  [
    'Z1',
    [
      [1, -1, 2, 0],
      [3, 1, 5, 1],
      [-1, 1, -2, 3],
    ],
  ],
  [
    'A1',
    [
      [1, 0, 2, 0],
      [3, 1, 5, 1],
      [0, 1, 0, 3],
    ],
  ],
  // row 2, x4: (−1)×0 + 1×1 + (−1)×3 − 1 = −3
  [
    'Z2',
    [
      [0, 1, 0, 3],
      [1, -1, 2, -3],
    ],
  ],
  [
    'A2',
    [
      [0, 1, 0, 3],
      [1, 0, 2, 0],
    ],
  ],
  // row 1, x3: 0×0 + (−1)×2 + 1 = −1
  [
    'Z3',
    [
      [0, 1, -1, 1],
      [-1, 1, -2, 3],
      [2, 1, 2, -1],
    ],
  ],
  [
    'A3',
    [
      [0, 1, 0, 1],
      [0, 1, 0, 3],
      [2, 1, 2, 0],
    ],
  ],
  // row 3, x4: 1×1 + 1×3 + 1×0 + 0 = 4; row 4, x4: 2×1 + (−1)×3 + 0×0 + 1 = 0
  [
    'Z4',
    [
      [2, 0, 2, -1],
      [1, 1, 1, -1],
      [2, 3, 2, 4],
      [1, 2, 1, 0],
    ],
  ],
  [
    'Y',
    [
      [2, 0, 2, 0],
      [1, 1, 1, 0],
      [2, 3, 2, 4],
      [1, 2, 1, 0],
    ],
  ],
  // row 1, x3: 2 − 3 = −1
  [
    'E',
    [
      [0, 0, -1, 0],
      [0, 0, 0, 0],
      [0, 1, 0, 1],
      [0, 1, -1, 0],
    ],
  ],
  [
    'E_squared',
    [
      [0, 0, 1, 0],
      [0, 0, 0, 0],
      [0, 1, 0, 1],
      [0, 1, 1, 0],
    ],
  ],
  // x2: 0 + 0 + 1 + 1 = 2
  ['per_example', [[0, 2, 2, 1]]],
  // 0 + 2 + 2 + 1 = 5; 5 ÷ 4 = 1.25; 5 ÷ 16 = 0.3125
  ['loss', [[5]]],
  ['mean_per_example', [[1.25]]],
  ['mean_of_all', [[0.3125]]],
  // row 4, x3: 2 × (1 − 2) = −2
  [
    'G',
    [
      [0, 0, -2, 0],
      [0, 0, 0, 0],
      [0, 2, 0, 2],
      [0, 2, -2, 0],
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
  const layers = [
    ['Z1', 'A1'],
    ['Z2', 'A2'],
    ['Z3', 'A3'],
    ['Z4', 'Y'],
  ] as const
  const cells = (name: string) => rowsOf(values, name).flat()

  test('ReLU clips something in every layer', () => {
    const clippedCells = layers.map(([linear, to]) => {
      const before = cells(linear)
      return cells(to).filter((value, i) => stoppedFrom(before[i], value) !== undefined).length
    })
    // Z1: −1 −1 −2, Z2: −1 −3, Z3: −1 −1 −2 −1, Z4: −1 −1
    expect(clippedCells).toEqual([3, 2, 4, 2])
  })

  test('some pre-activations are exactly zero, which is not clipped', () => {
    const zeros = layers.map(([linear]) => cells(linear).filter((value) => value === 0).length)
    expect(zeros).toEqual([1, 2, 1, 2])
  })

  test('every value is a whole number of one digit', () => {
    const chosen = [...layers.flat(), 'G'].flatMap(cells)
    expect(chosen.filter((value) => !Number.isInteger(value) || Math.abs(value) > 9)).toEqual([])
  })

  test('no neuron and no example is dead, and the four codes differ', () => {
    for (const [, to] of layers)
      for (const row of rowsOf(values, to)) expect(Math.max(...row)).toBeGreaterThan(0)
    const codes = rowsOf(values, 'A2')[0].map((_, j) => rowsOf(values, 'A2').map((row) => row[j]))
    expect(codes.filter((code) => code.every((value) => value === 0))).toEqual([])
    expect(new Set(codes.map(String)).size).toBe(4)
  })

  test('five numbers are off by one, all where ReLU lets the gradient through', () => {
    const before = cells('Z4')
    const off = cells('E').flatMap((error, i) =>
      error === 0 ? [] : [[Math.abs(error), before[i] > 0]],
    )
    expect(off.map(String)).toEqual(Array(5).fill('1,true'))
  })

  test('gradient descent with rate 0.01 lowers the loss at every one of 200 steps', () => {
    const losses = descend(2000)
    const rises = losses.slice(1, 201).filter((loss, i) => loss >= losses[i])
    expect(rises).toEqual([])
    expect(losses[0]).toBe(5)
    expect(losses[200]).toBeCloseTo(0.46, 2)
    expect(losses[2000]).toBeCloseTo(0.02, 2)
  })
})

/** The loss before each of so many steps of plain gradient descent, and after the last. */
function descend(steps: number): number[] {
  const parameters = Object.keys(released).filter((name) => name !== 'X')
  const trained: Sheet = {
    ...differentiate(lesson.sheet, lesson.loss, parameters),
    rate: [[0.01]],
    ...Object.fromEntries(
      parameters.map((name) => [
        `${name}_next`,
        { op: 'descend', args: [name, 'rate', `d${name}`] } as const,
      ]),
    ),
  }
  const engine = createEngine(trained)
  let numbers: Record<string, Rows> = {}
  const losses = []
  for (let step = 0; step <= steps; step++) {
    const now = engine.evaluate({ numbers, pins: {} })
    losses.push(now.loss.data[0])
    numbers = Object.fromEntries(parameters.map((name) => [name, toRows(now[`${name}_next`])]))
  }
  return losses
}
