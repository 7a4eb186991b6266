// Pins: a typed number stands in place of a result, and what follows follows it.
import { expect, test } from 'vitest'
import { createEngine } from '../../src/sheet/engine'
import { formulaValue } from '../../src/sheet/explain'
import type { Pins, Sheet, Values } from '../../src/sheet/sheet'
import { toRows } from '../../src/tensor/tensor'
import { untouched } from '../support/edits'

const sheet: Sheet = {
  X: [
    [1, -2, 3],
    [4, 5, -6],
  ],
  A: { op: 'relu', args: ['X'] },
  S: { op: 'rowSums', args: ['A'] },
  loss: { op: 'sum', args: [{ op: 'square', args: ['S'] }] },
}

const pinned = (pins: Pins) => ({ numbers: {}, pins })
const resultsOf = ({ A, S, loss }: Values) => ({
  A: toRows(A),
  S: toRows(S).flat(),
  loss: loss.data[0],
})
const asMade = { A: [[1, 0, 3], [4, 5, 0]], S: [4, 9], loss: 97 } // prettier-ignore

test('a pinned cell holds its number and the rest of the sheet follows from it', () => {
  const engine = createEngine(sheet)
  expect(resultsOf(engine.evaluate(untouched))).toEqual(asMade)
  expect(resultsOf(engine.evaluate(pinned({ A: { 1: 10 } })))).toEqual({
    A: [
      [1, 10, 3],
      [4, 5, 0],
    ],
    S: [14, 9],
    loss: 277,
  })
})

test('a pinned cell stays when the numbers before it change; its neighbors move on', () => {
  const engine = createEngine(sheet)
  const pins = { A: { 1: 10 } }
  engine.evaluate(pinned(pins))
  const values = engine.evaluate({ numbers: { X: [[2, 7, 3], [4, 5, -6]] }, pins }) // prettier-ignore
  expect(toRows(values.A)[0]).toEqual([2, 10, 3])
})

test('unpinning lets the formula speak again, one cell or all', () => {
  const engine = createEngine(sheet)
  engine.evaluate(pinned({ A: { 0: -7, 1: 10 }, S: { 1: 0 } }))
  expect(toRows(engine.evaluate(pinned({ A: { 1: 10 } })).A)[0]).toEqual([1, 10, 3])
  expect(resultsOf(engine.evaluate(pinned({ A: {} })))).toEqual(asMade)
  engine.evaluate(pinned({ loss: { 0: 1 } }))
  expect(resultsOf(engine.evaluate(untouched))).toEqual(asMade)
})

test('a pin changed to another number takes that number', () => {
  const engine = createEngine(sheet)
  engine.evaluate(pinned({ S: { 0: 1 } }))
  expect(resultsOf(engine.evaluate(pinned({ S: { 0: 2 } })))).toMatchObject({ S: [2, 9], loss: 85 })
})

test('the loss can be pinned, and nothing before it moves', () => {
  const engine = createEngine(sheet)
  const before = engine.evaluate(untouched)
  const after = engine.evaluate(pinned({ loss: { 0: 0 } }))
  expect(after.loss.data[0]).toBe(0)
  for (const name of ['X', 'A', 'S']) expect(after[name]).toBe(before[name])
})

test('a pin at the number that is there changes no object', () => {
  const engine = createEngine(sheet)
  const before = engine.evaluate(untouched)
  const after = engine.evaluate(pinned({ A: { 0: 1 } }))
  for (const name of Object.keys(sheet)) expect(after[name]).toBe(before[name])
})

test('what a pinned cell would have been follows the numbers before it, pins among them', () => {
  const engine = createEngine(sheet)
  const cell = { matrix: 'S', row: 0, col: 0 }
  const values = engine.evaluate(pinned({ A: { 1: 10 }, S: { 0: 99 } }))
  expect(formulaValue(engine.plan, values, cell)).toBe(14)
  expect(values.S.data[0]).toBe(99)
})

test('a pinned number that is no number goes on to what follows and can be taken back', () => {
  const engine = createEngine(sheet)
  const values = engine.evaluate(pinned({ A: { 0: NaN } }))
  expect(toRows(values.S)).toEqual([[NaN], [9]])
  expect(resultsOf(engine.evaluate(untouched))).toEqual(asMade)
})

test('pins on givens and on names the sheet has not are passed over', () => {
  const engine = createEngine(sheet)
  const before = engine.evaluate(untouched)
  expect(engine.evaluate(pinned({ X: { 0: 50 }, gone: { 0: 1 } }))).toBe(before)
})
