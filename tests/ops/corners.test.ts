// The conventions where a slope or a quotient is not defined, each by name.
import { expect, test } from 'vitest'
import { ops } from '../../src/ops/index'
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
