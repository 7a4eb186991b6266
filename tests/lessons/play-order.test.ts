// The ways to write a matrix: each writes every cell once, in its own order.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { playOrder, playWays } from '../../src/lessons/play-order'

const size = fc.integer({ min: 1, max: 6 })

test('every way writes every cell once', () => {
  fc.assert(
    fc.property(size, size, fc.constantFrom(...playWays), (rows, cols, way) => {
      const written = playOrder(rows, cols, way).flat()
      expect(written.toSorted((a, b) => a - b)).toEqual(
        Array.from({ length: rows * cols }, (_, i) => i),
      )
    }),
  )
})

test('cell by cell, row by row, column by column, all at once', () => {
  expect(playOrder(2, 3, 'cells')).toEqual([[0], [1], [2], [3], [4], [5]])
  expect(playOrder(2, 3, 'rows')).toEqual([[0, 1, 2], [3, 4, 5]]) // prettier-ignore
  expect(playOrder(2, 3, 'columns')).toEqual([[0, 3], [1, 4], [2, 5]]) // prettier-ignore
  expect(playOrder(2, 3, 'all')).toEqual([[0, 1, 2, 3, 4, 5]])
})
