// The backward pass by hand: what is added to a sheet, and what it comes to.
import { describe, expect, test } from 'vitest'
import { SheetError } from '../../src/sheet/compile'
import { differentiate, gradientName } from '../../src/sheet/differentiate'
import { createEngine } from '../../src/sheet/engine'
import type { Pins, Sheet } from '../../src/sheet/sheet'
import { toRows } from '../../src/tensor/tensor'

const sheet: Sheet = {
  W: [
    [1, 2, 3],
    [0, -1, 1],
  ],
  b: [[1], [-5]],
  X: [[1], [0], [2]],
  T: [[5], [1]],
  Z: { op: 'linear', args: ['W', 'X', 'b'] },
  A: { op: 'relu', args: ['Z'] },
  E: { op: 'subtract', args: ['A', 'T'] },
  loss: { op: 'sum', args: [{ op: 'square', args: ['E'] }] },
}

/** The gradients of a sheet, as written rows by the name of their matrix. */
function gradients(of: Sheet, parameters: readonly string[], pins: Pins = {}, numbers = {}) {
  const values = createEngine(differentiate(of, 'loss', parameters, pins)).evaluate({
    numbers,
    pins,
  })
  return Object.fromEntries(
    Object.keys(values)
      .filter((name) => name.startsWith('d'))
      .map((name) => [name.slice(1), toRows(values[name])]),
  )
}

test('a rectified layer with its squared error, worked by hand', () => {
  // Z = (8, −3), A = (8, 0), E = (3, −1)
  expect(gradients(sheet, ['W', 'b'])).toEqual({
    loss: [[1]],
    E: [[6], [-2]],
    A: [[6], [-2]],
    Z: [[6], [0]],
    W: [
      [6, 0, 12],
      [0, 0, 0],
    ],
    b: [[6], [0]],
  })
})

test('the sheet itself stays as it was, and its gradients are formulas over names', () => {
  const before = structuredClone(sheet)
  const made = differentiate(sheet, 'loss', ['W'])
  expect(sheet).toEqual(before)
  expect(made).toMatchObject(sheet)
  expect(made.dW).toEqual({ op: 'matmul', args: ['dZ', { op: 'transpose', args: ['X'] }] })
  expect(made.dZ).toEqual({ op: 'mask', args: ['dA', 'Z'] })
  expect(gradientName('W')).toBe('dW')
})

test('gradients follow the numbers like every other matrix', () => {
  const { W } = gradients(sheet, ['W'], {}, { T: [[8], [0]] })
  expect(W).toEqual([
    [0, 0, 0],
    [0, 0, 0],
  ])
})

test('a matrix that is read twice gathers both gradients', () => {
  // loss = Σ x² + 3x
  const twice: Sheet = {
    X: [[1, -2]],
    loss: {
      op: 'sum',
      args: [
        {
          op: 'add',
          args: [
            { op: 'multiply', args: ['X', 'X'] },
            { op: 'scale', args: [3, 'X'] },
          ],
        },
      ],
    },
  }
  expect(gradients(twice, ['X'])).toMatchObject({ X: [[5, -1]] })
})

test('a parameter that does not reach the loss has gradient 0, whatever its numbers', () => {
  const beside: Sheet = {
    ...sheet,
    V: [[1, Infinity], [NaN, -4]], // prettier-ignore
    side: { op: 'square', args: ['V'] },
  }
  expect(gradients(beside, ['V', 'b'])).toMatchObject({
    V: [
      [0, 0],
      [0, 0],
    ],
    b: [[6], [0]],
  })
})

test('stop passes the number and no gradient', () => {
  // loss = Σ stop(‖w‖)·x, so dx = ‖w‖ and w has none
  const stopped: Sheet = {
    w: [[3], [4]],
    x: [[2]],
    loss: {
      op: 'sum',
      args: [
        {
          op: 'multiply',
          args: [{ op: 'stop', args: [{ op: 'columnNorms', args: ['w'] }] }, 'x'],
        },
      ],
    },
  }
  expect(gradients(stopped, ['w', 'x'])).toMatchObject({ x: [[5]], w: [[0], [0]] })
})

describe('with pins', () => {
  test('the gradient arrives at a pinned cell and goes no further', () => {
    // A pinned to (8, 4): its first cell is free, its second a constant with E = 3
    const pins = { A: { 1: 4 } }
    expect(gradients(sheet, ['W', 'b'], pins)).toMatchObject({
      A: [[6], [6]],
      Z: [[6], [0]],
      b: [[6], [0]],
    })
    expect(gradients(sheet, ['W', 'b'], { A: { 0: 4 } })).toMatchObject({
      A: [[-2], [-2]],
      Z: [[0], [0]],
      W: [
        [0, 0, 0],
        [0, 0, 0],
      ],
    })
  })

  test('a pinned pre-activation opens or shuts its rectifier and passes nothing on', () => {
    expect(gradients(sheet, ['b'], { Z: { 1: 2 } })).toMatchObject({
      A: [[6], [2]],
      Z: [[6], [2]],
      b: [[6], [0]],
    })
  })

  test('a pinned loss is a constant: its own gradient is 1 and every other is 0', () => {
    const pinned = gradients(sheet, ['W', 'b'], { loss: { 0: 7 } })
    expect(pinned).toMatchObject({ loss: [[1]], E: [[0], [0]], b: [[0], [0]] })
    expect(pinned.W.flat()).toEqual([0, 0, 0, 0, 0, 0])
  })

  test('a matrix whose pins have all been taken off is free', () => {
    expect(gradients(sheet, ['b'], { Z: {} })).toMatchObject({ b: [[6], [0]] })
  })
})

describe('refused, by name', () => {
  test.each([
    ['a loss of several numbers', 'E', ['W'], 'A loss is one number; E is 2×1.'],
    ['a loss that is missing', 'cost', ['W'], 'There is no matrix called cost.'],
    ['a parameter that is missing', 'loss', ['V'], 'There is no matrix called V.'],
  ])('%s', (_what, loss, parameters, message) => {
    expect(() => differentiate(sheet, loss, parameters)).toThrow(SheetError)
    expect(() => differentiate(sheet, loss, parameters)).toThrow(message)
  })

  test('a sheet that already uses the name of a gradient', () => {
    const taken: Sheet = { ...sheet, dZ: [[1]] }
    expect(() => differentiate(taken, 'loss', ['W'])).toThrow('The sheet already has a matrix dZ.')
  })
})
