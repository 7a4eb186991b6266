// Where a number first went wrong.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createEngine } from '../../src/sheet/engine'
import type { Sheet } from '../../src/sheet/sheet'
import { firstTrouble } from '../../src/sheet/trouble'
import { cellsOf } from '../support/brute-force'
import { edited, edits, untouched } from '../support/edits'
import { awkward } from '../support/numbers'
import { filledSheets } from '../support/random-sheets'

// written from the end, so that the order of writing is not the order of computing
const sheet: Sheet = {
  loss: { op: 'sum', args: ['S'] },
  S: { op: 'square', args: ['Z'] },
  Z: { op: 'scale', args: [10, 'X'] },
  X: [
    [1, 2, 3],
    [4, 5, 6],
  ],
}

const troubleWith = (X: number[][], pins = {}) => {
  const { plan, evaluate } = createEngine(sheet)
  return firstTrouble(plan, evaluate({ numbers: { X }, pins }))
}

test('finite numbers are no trouble', () => {
  expect(troubleWith([[1, -2, 3], [0, 1e100, 6]])).toBeNull() // prettier-ignore
})

test('an overflow is found in the first matrix it arose in, not where it ended up', () => {
  expect(troubleWith([[1, 2, 3], [4, 1e160, 6]])).toEqual({ matrix: 'S', row: 1, col: 1 }) // prettier-ignore
  expect(troubleWith([[1, 2, -1e308], [4, 1e200, 6]])).toEqual({ matrix: 'Z', row: 0, col: 2 }) // prettier-ignore
})

test('a pinned number that is none is found where it is pinned', () => {
  const X = [[1, 2, 3], [4, 5, 6]] // prettier-ignore
  expect(troubleWith(X, { S: { 5: NaN } })).toEqual({ matrix: 'S', row: 1, col: 2 })
  expect(troubleWith(X, { S: { 3: -Infinity } })).toEqual({ matrix: 'S', row: 1, col: 0 })
})

test('no matrix computed before the one that is named holds anything but finite numbers', () => {
  fc.assert(
    fc.property(filledSheets(), edits(awkward), (drawn, sequence) => {
      const { plan, evaluate } = createEngine(drawn)
      const inputs = sequence.reduce((before, edit) => edited(plan, before, edit), untouched)
      const values = evaluate(inputs)
      const cells = cellsOf(plan)
      const wrong = cells.find(({ matrix, row, col }) => {
        const { cols, data } = values[matrix]
        return !Number.isFinite(data[row * cols + col])
      })
      expect(firstTrouble(plan, values)).toEqual(wrong ?? null)
    }),
  )
})
