// Numbers under each other: how many decimals a matrix needs, and which numbers stand outside.
import { expect, it } from 'vitest'
import { alignmentOf, shownDecimals } from '../../src/lessons/decimals'
import type { Rows } from '../../src/tensor/tensor'
import { numberText } from '../../src/tensor/number-text'
import { fromRows } from '../../src/tensor/tensor'

const alignment = (...matrices: readonly Rows[]) => alignmentOf(matrices.map(fromRows))

it.each([
  [3, 0],
  [-12, 0],
  [0.5, 1],
  [-1.25, 2],
  [1 / 3, 2],
  [1.999, 0],
  [1e9, null],
  [0.0001, null],
  [Infinity, null],
  [Number.NaN, null],
])('%d has %o digits after its point as shown', (number, decimals) => {
  expect(shownDecimals(numberText(number).text)).toBe(decimals)
})

it('whole numbers stand in the middle of their cells, as does a number alone', () => {
  expect(
    alignment([
      [1, -2],
      [30, 0],
    ]),
  ).toBeNull()
  expect(alignment([[0.25]])).toBeNull()
})

it('one number with decimals aligns its matrix, with room for the longest', () => {
  expect(alignment([[1, 0.5]])).toEqual({ decimals: 1, longest: 3 })
  expect(
    alignment([
      [-12, 0.5],
      [0.25, 3],
    ]),
  ).toEqual({ decimals: 2, longest: 6 })
})

it('weights and their bias are one column of figures after another, aligned alike', () => {
  expect(
    alignment(
      [
        [1, 2],
        [3, 4],
      ],
      [[0.5], [-1]],
    ),
  ).toEqual({ decimals: 1, longest: 4 })
})

it('what has no place in a column of figures does not widen it', () => {
  expect(alignment([[1e9, 0.5, Number.NaN, Infinity]])).toEqual({ decimals: 1, longest: 3 })
  expect(alignment([[1e9, Number.NaN]])).toBeNull()
  expect(alignment([[1.999, 1]])).toBeNull()
})
