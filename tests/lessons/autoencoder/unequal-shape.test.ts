// The autoencoder 5-4-2-3-5 with three examples: no two sizes agree, so no transpose can hide.
import { expect, test } from 'vitest'
import { autoencoder } from '../../../src/lessons/autoencoder/autoencoder'
import { layersOf } from '../../../src/lessons/autoencoder/layers'
import type { Rows } from '../../../src/tensor/tensor'
import { rowsBy, decimalsFrom } from '../../support/numbers'
import { rowsOf, valuesOf } from '../every-lesson'
import { clipped, columnTotals, each, layer, pairs, total } from '../plain-loops'

const shape = { widths: [5, 4, 2, 3, 5], examples: 3 }
const lesson = autoencoder(shape)

/** Weights that pick, add and take away, so that each layer can be read off the one before. */
const easy: Readonly<Record<string, Rows>> = {
  X: [
    [1, 2, 3],
    [4, 5, 6],
    [1, 0, 1],
    [2, 2, 2],
    [0, 1, 0],
  ],
  // the first feature; the second; the third plus the fifth; the fourth minus the second
  W1: [
    [1, 0, 0, 0, 0],
    [0, 1, 0, 0, 0],
    [0, 0, 1, 0, 1],
    [0, -1, 0, 1, 0],
  ],
  b1: [[0], [-4], [1], [0]],
  // all together; the first minus the second
  W2: [
    [1, 1, 1, 1],
    [1, -1, 0, 0],
  ],
  b2: [[-1], [0]],
  W3: [
    [1, 0],
    [0, 1],
    [1, -1],
  ],
  b3: [[0], [0], [-2]],
  W4: [
    [0, 1, 0],
    [1, 0, 0],
    [0, 0, 1],
    [0, 0, 0],
    [0, 0, -1],
  ],
  b4: [[0], [1], [0], [2], [1]],
}

test('is worked layer by layer', () => {
  const values = valuesOf(lesson, easy)
  const worked: readonly (readonly [string, Rows])[] = [
    // x1 → 1; 4 − 4 = 0; 1 + 0 + 1 = 2; 2 − 4 = −2
    [
      'Z1',
      [
        [1, 2, 3],
        [0, 1, 2],
        [2, 2, 2],
        [-2, -3, -4],
      ],
    ],
    // x2 → 2 + 1 + 2 + 0 − 1 = 4; 2 − 1 = 1
    [
      'Z2',
      [
        [2, 4, 6],
        [1, 1, 1],
      ],
    ],
    // x3 → 6; 1; 6 − 1 − 2 = 3
    [
      'Z3',
      [
        [2, 4, 6],
        [1, 1, 1],
        [-1, 1, 3],
      ],
    ],
    // x3 → 1; 6 + 1 = 7; 3; 2; 1 − 3 = −2
    [
      'Z4',
      [
        [1, 1, 1],
        [3, 5, 7],
        [0, 1, 3],
        [2, 2, 2],
        [1, 0, -2],
      ],
    ],
    [
      'Y',
      [
        [1, 1, 1],
        [3, 5, 7],
        [0, 1, 3],
        [2, 2, 2],
        [1, 0, 0],
      ],
    ],
    [
      'E',
      [
        [0, -1, -2],
        [-1, 0, 1],
        [-1, 1, 2],
        [0, 0, 0],
        [1, -1, 0],
      ],
    ],
    // x1: 0 + 1 + 1 + 0 + 1 = 3; x2: 1 + 0 + 1 + 0 + 1 = 3; x3: 4 + 1 + 4 + 0 + 0 = 9
    ['per_example', [[3, 3, 9]]],
    // 3 + 3 + 9 = 15; 15 ÷ 3 examples; 15 ÷ 15 numbers
    ['loss', [[15]]],
    ['mean_per_example', [[5]]],
    ['mean_of_all', [[1]]],
    [
      'G',
      [
        [0, -2, -4],
        [-2, 0, 2],
        [-2, 2, 4],
        [0, 0, 0],
        [2, -2, 0],
      ],
    ],
  ]
  for (const [matrix, rows] of worked) expect(rowsOf(values, matrix), matrix).toEqual(rows)
})

test.each([
  ['its own numbers', {}],
  ['decimal numbers', decimals()],
])('is what plain loops make of %s', (_, numbers: Readonly<Record<string, Rows>>) => {
  const values = valuesOf(lesson, numbers)
  const given = (name: string) => numbers[name] ?? (lesson.sheet[name] as Rows)
  let signal = given('X')
  for (const { weights, bias, linear, to } of layersOf(shape)) {
    const before = layer(given(weights), signal, given(bias))
    expectClose(rowsOf(values, linear), before)
    signal = clipped(before)
    expectClose(rowsOf(values, to), signal)
  }
  const errors = pairs(signal, given('X'), (made, wanted) => made - wanted)
  const squares = each(errors, (error) => error * error)
  expectClose(rowsOf(values, 'per_example'), [columnTotals(squares)])
  expectClose(rowsOf(values, 'loss'), [[total(squares)]])
  expectClose(rowsOf(values, 'mean_per_example'), [[total(squares) / 3]])
  expectClose(rowsOf(values, 'mean_of_all'), [[total(squares) / 15]])
  expectClose(
    rowsOf(values, 'G'),
    each(errors, (error) => 2 * error),
  )
})

function decimals(): Record<string, Rows> {
  const next = decimalsFrom(5)
  return Object.fromEntries(
    Object.entries(lesson.sheet).flatMap(([name, entry]) =>
      Array.isArray(entry) ? [[name, rowsBy([entry.length, entry[0].length], next)]] : [],
    ),
  )
}

function expectClose(made: Rows, wanted: Rows): void {
  expect([made.length, made[0].length]).toEqual([wanted.length, wanted[0].length])
  made.flat().forEach((value, i) => expect(value).toBeCloseTo(wanted.flat()[i], 9))
}
