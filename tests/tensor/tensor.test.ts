// Matrices written as rows, read back, copied and compared.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  at,
  copyInto,
  fromRows,
  settleInto,
  shapeOf,
  tensor,
  toRows,
} from '../../src/tensor/tensor'
import { awkward, rowsOf } from '../support/numbers'
import { sameBits } from '../support/same-bits'

const shape = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))

test('rows are stored one after the other', () => {
  const made = fromRows([
    [1, 2, 3],
    [4, 5, 6],
  ])
  expect(shapeOf(made)).toEqual([2, 3])
  expect([...made.data]).toEqual([1, 2, 3, 4, 5, 6])
  expect(at(made, 1, 0)).toBe(4)
  expect(at(made, 0, 2)).toBe(3)
})

test('rows written and read back are the same rows', () => {
  fc.assert(
    fc.property(
      shape.chain((drawn) => rowsOf(drawn, awkward)),
      (rows) => {
        expect(toRows(fromRows(rows))).toEqual(rows)
      },
    ),
  )
})

test('rows read back are copies', () => {
  const made = fromRows([[1, 2]])
  toRows(made)[0][0] = 9
  expect(at(made, 0, 0)).toBe(1)
})

test('−0 is read as 0', () => {
  expect(toRows(fromRows([[-0, 0, -1]]))).toEqual([[0, 0, -1]])
})

test('a row of another length than the first is refused, by its number', () => {
  const ragged = [[1, 2], [3, 4], [5]]
  expect(() => fromRows(ragged)).toThrow('Row 3 has 1 numbers where row 1 has 2.')
})

test('a new matrix holds zeros, or the memory it is given', () => {
  expect(toRows(tensor(2, 3))).toEqual([
    [0, 0, 0],
    [0, 0, 0],
  ])
  const memory = new Float64Array([1, 2])
  expect(tensor(2, 1, memory).data).toBe(memory)
})

test('a copy takes every number and stays apart from its source', () => {
  const from = fromRows([[1, NaN, 3]])
  const out = tensor(1, 3)
  copyInto(out, from)
  from.data[0] = 9
  expect(toRows(out)).toEqual([[1, NaN, 3]])
})

test('settling takes over every number and tells whether any changed', () => {
  const two = shape.chain((drawn) => fc.tuple(rowsOf(drawn, awkward), rowsOf(drawn, awkward)))
  fc.assert(
    fc.property(two, ([before, after]) => {
      const out = fromRows(before)
      const from = fromRows(after)
      const differed = !sameBits(out, from)
      expect(settleInto(out, from)).toBe(differed)
      expect(toRows(out)).toEqual(after)
      expect(settleInto(out, from)).toBe(false)
    }),
  )
})

test.each([
  { was: 1, now: 1, changed: false },
  { was: NaN, now: NaN, changed: false },
  { was: Infinity, now: Infinity, changed: false },
  { was: NaN, now: 0, changed: true },
  { was: 0, now: NaN, changed: true },
  { was: Infinity, now: -Infinity, changed: true },
])('$was settled by $now is a change: $changed', ({ was, now, changed }) => {
  expect(settleInto(fromRows([[5, was]]), fromRows([[5, now]]))).toBe(changed)
})
