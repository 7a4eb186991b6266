// What is measured: variance explained where it is defined, active and dead features.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromRows } from '../../src/tensor/tensor'
import { activePerColumn, deadRows, explainedVariance } from '../../src/training/measures'

const X = fromRows([
  [1, 3, 5],
  [2, 2, 8],
])

test('answering with the mean explains nothing, an exact copy everything', () => {
  const mean = fromRows([
    [3, 3, 3],
    [4, 4, 4],
  ])
  expect(explainedVariance(X, mean)).toBe(0)
  expect(explainedVariance(X, X)).toBe(1)
})

test('between and below: 1 minus error over spread, by hand', () => {
  // spread 4 + 0 + 4 + 4 + 4 + 16 = 32
  const near = fromRows([
    [1, 3, 5],
    [2, 2, 4],
  ])
  expect(explainedVariance(X, near)).toBe(1 - 16 / 32)
  const far = fromRows([
    [1, 3, 5],
    [2, 2, 0],
  ])
  expect(explainedVariance(X, far)).toBe(1 - 64 / 32)
})

test('is undefined for one column and for columns that are all the same, never NaN', () => {
  const column = fc.array(fc.double({ min: -9, max: 9, noNaN: true }), {
    minLength: 1,
    maxLength: 5,
  })
  fc.assert(
    fc.property(column, fc.integer({ min: 1, max: 6 }), (numbers, columns) => {
      const same = fromRows(numbers.map((value) => Array.from({ length: columns }, () => value)))
      expect(explainedVariance(same, same)).toBeNull()
    }),
  )
})

test('counts active features for each column, and rows that are never on', () => {
  const F = fromRows([
    [0, 2, 0],
    [0, 0, 0],
    [1, 1, -3],
  ])
  expect(activePerColumn(F)).toBe(1)
  expect(deadRows(F)).toBe(1)
})
