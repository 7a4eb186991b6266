// The conventions where a slope or a quotient is not defined, each by name.
import { expect, test } from 'vitest'
import { ops } from '../../src/ops/index'
import { laterOps } from '../../src/ops/later'
import type { Op } from '../../src/ops/op'
import { differentiate } from '../../src/sheet/differentiate'
import { createEngine } from '../../src/sheet/engine'
import type { SheetFormula } from '../../src/sheet/sheet'
import { fromRows, type Rows, toRows } from '../../src/tensor/tensor'
import { byCell, byForward } from '../support/op-cases'

test("relu'(0) is 0", () => {
  expect(gradientOf({ op: 'relu', args: ['X'] }, [[-1, 0, 2]])).toEqual([[0, 0, 1]])
})

test("|x|' is 0 at 0", () => {
  expect(gradientOf({ op: 'absolute', args: ['X'] }, [[-3, 0, 2]])).toEqual([[-1, 0, 1]])
})

test('the sign of 0 is 0', () => {
  expect(made(ops.sign, [[-3, 0, 2]])).toEqual([[-1, 0, 1]])
})

test('the norm of a column of zeros has gradient 0', () => {
  const rows = [
    [0, 3],
    [0, 4],
  ]
  expect(gradientOf({ op: 'columnNorms', args: ['X'] }, rows)).toEqual([
    [0, 3 / 5],
    [0, 4 / 5],
  ])
})

test('a column divided by 0 becomes 0', () => {
  const rows = [
    [6, 5, 0],
    [-4, -7, 0],
  ]
  expect(made(ops.divideColumns, rows, [[2, 0, 0]])).toEqual([
    [3, 0, 0],
    [-2, 0, 0],
  ])
})

test('a masked infinity or NaN is 0, since a mask chooses and does not multiply', () => {
  expect(made(ops.mask, [[Infinity, -Infinity, NaN, 5]], [[0, -1, 0, 1]])).toEqual([[0, 0, 0, 5]])
})

test('a mask keeps nothing where it is exactly 0', () => {
  expect(made(ops.mask, [[1, 2, 3]], [[-1, 0, 5e-324]])).toEqual([[0, 0, 3]])
})

test('relu passes infinity and NaN on, so that trouble shows where it arose', () => {
  expect(made(ops.relu, [[Infinity, -Infinity, NaN]])).toEqual([[Infinity, 0, NaN]])
})

test('stop has a slope and lets none through', () => {
  expect(gradientOf({ op: 'stop', args: ['X'] }, [[3, -2]])).toEqual([[0, 0]])
})

test('of equal numbers, TopK keeps the upper; where fewer than k are there, all', () => {
  const rows = [
    [2, 1],
    [2, -1],
    [2, -3],
  ]
  expect(made(laterOps.topK, rows, [[2]])).toEqual([
    [2, 1],
    [2, -1],
    [0, 0],
  ])
  expect(made(laterOps.topK, rows, [[9]])).toEqual(rows)
  expect(made(laterOps.topK, rows, [[0]])).toEqual([
    [0, 0],
    [0, 0],
    [0, 0],
  ])
})

test('exactly at its threshold a number is not above it', () => {
  expect(made(laterOps.jumpRelu, [[1.5, 2]], [[1.5]], [[1]])).toEqual([[0, 2]])
  expect(made(laterOps.aboveThreshold, [[1.5, 2]], [[1.5]], [[1]])).toEqual([[0, 1]])
})

test('the slope of JumpReLU with respect to θ is −θ/ε for each number within ε/2 of θ', () => {
  // ε = 2, θ = 3: 2.5, 3 and 3.9 are within 1 of it; 2, 4 and 5 are not
  const sheet = {
    Z: [[2, 2.5, 3, 3.9, 4, 5]],
    theta: [[3]],
    weights: [[1, 10, 100, 1000, 10_000, 100_000]],
    F: { op: 'jumpRelu', args: ['Z', 'theta', 2] },
    steps: { op: 'aboveThreshold', args: ['Z', 'theta', 2] },
    jumps: { op: 'sum', args: [{ op: 'multiply', args: ['F', 'weights'] }] },
    count: { op: 'sum', args: [{ op: 'multiply', args: ['steps', 'weights'] }] },
  } as const
  const of = (loss: string, name: string) =>
    toRows(
      createEngine(differentiate(sheet, loss, ['Z', 'theta'])).evaluate({ numbers: {}, pins: {} })[
        `d${name}`
      ],
    )
  expect(of('jumps', 'theta')).toEqual([[-(3 / 2) * 1110]])
  expect(of('count', 'theta')).toEqual([[-(1 / 2) * 1110]])
  expect(of('jumps', 'Z')).toEqual([[0, 0, 0, 1000, 10_000, 100_000]])
  expect(of('count', 'Z')).toEqual([[0, 0, 0, 0, 0, 0]])
})

/** The result, which `forward` and `cell` have to agree on. */
function made(op: Op, ...inputs: Rows[]): number[][] {
  const tensors = inputs.map(fromRows)
  const whole = toRows(byForward(op, tensors))
  expect(toRows(byCell(op, tensors))).toEqual(whole)
  return whole
}

/** The gradient with respect to X of the sum of a formula. */
function gradientOf(formula: SheetFormula, X: Rows): number[][] {
  const sheet = { X, loss: { op: 'sum', args: [formula] } } as const
  const engine = createEngine(differentiate(sheet, 'loss', ['X']))
  return toRows(engine.evaluate({ numbers: {}, pins: {} }).dX)
}
