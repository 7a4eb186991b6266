// Sheets put in order once, or refused with the name of the matrix at fault.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compile, nodeOf, SheetError } from '../../src/sheet/compile'
import { isGiven, type Sheet } from '../../src/sheet/sheet'
import { filledSheets } from '../support/random-sheets'

test('matrices are ordered so that each comes after all it reads, however they are written', () => {
  const { nodes } = compile({
    loss: { op: 'sum', args: ['E'] },
    E: { op: 'subtract', args: ['Y', 'X'] },
    Y: { op: 'scale', args: ['k', 'X'] },
    k: [[2]],
    X: [[1, 2]],
  })
  const order = nodes.map((node) => node.name)
  expect(order).toEqual(['k', 'X', 'Y', 'E', 'loss'])
})

test('in any sheet, nodes read only earlier nodes and are known to those they read', () => {
  fc.assert(
    fc.property(filledSheets(), (sheet) => {
      const { nodes, index } = compile(sheet)
      expect(Object.keys(index).sort()).toEqual(Object.keys(sheet).sort())
      nodes.forEach((node, i) => {
        expect(node.index).toBe(i)
        for (const arg of node.made?.args ?? []) {
          expect(arg).toBeLessThan(i)
          expect(nodes[arg].readers.filter((reader) => reader === i)).toEqual([i])
        }
        for (const reader of node.readers) expect(nodes[reader].made?.args).toContain(i)
      })
      for (const [name, entry] of Object.entries(sheet)) {
        const node = nodes[index[name]]
        expect(node).toMatchObject({ name, named: true })
        expect(node.made?.op.name).toBe(isGiven(entry) ? undefined : entry.op)
      }
    }),
  )
})

test('shapes follow from the givens', () => {
  const plan = compile({
    W: [[1, 2, 3], [4, 5, 6]], // prettier-ignore
    n: { op: 'columnNorms', args: ['W'] },
    t: { op: 'transpose', args: ['W'] },
  })
  expect(nodeOf(plan, 'W').shape).toEqual([2, 3])
  expect(nodeOf(plan, 'n').shape).toEqual([1, 3])
  expect(nodeOf(plan, 't').shape).toEqual([3, 2])
})

test('a formula inside formulas is computed once, though written twice', () => {
  const { nodes } = compile({
    X: [[1, 2]],
    A: { op: 'relu', args: [{ op: 'scale', args: [2, 'X'] }] },
    B: { op: 'square', args: [{ op: 'scale', args: [2, 'X'] }] },
    C: { op: 'scale', args: [3, 'X'] },
  })
  expect(nodes.map((node) => node.made?.op.name ?? node.start)).toEqual([
    [[1, 2]],
    [[2]],
    'scale',
    'relu',
    'square',
    [[3]],
    'scale',
  ])
  expect(nodes.filter((node) => node.named).map((node) => node.name)).toEqual(['X', 'A', 'B', 'C'])
})

test('a matrix named on both sides is one reader, not two', () => {
  const plan = compile({ X: [[2]], Y: { op: 'multiply', args: ['X', 'X'] } })
  expect(nodeOf(plan, 'X').readers).toEqual([plan.index.Y])
})

describe('a sheet is refused', () => {
  const X = [[1, 2]]
  const refused: [string, Sheet, string][] = [
    [
      'when a name is missing',
      { X, Y: { op: 'add', args: ['X', 'Z'] } },
      'Y refers to Z, and there is no matrix of that name.',
    ],
    [
      'when a nested name is missing, by the matrix that holds the formula',
      { X, Y: { op: 'add', args: ['X', { op: 'relu', args: ['toString'] }] } },
      'Y refers to toString, and there is no matrix of that name.',
    ],
    [
      'when a matrix is made from itself',
      { Y: { op: 'relu', args: ['Y'] } },
      'Y is made from itself.',
    ],
    [
      'when matrices go round in a circle',
      {
        A: { op: 'relu', args: ['B'] },
        B: { op: 'relu', args: [{ op: 'copy', args: ['C'] }] },
        C: { op: 'relu', args: ['A'] },
      },
      'A is made from itself.',
    ],
    ['when rows are ragged', { X: [[1, 2], [3]] }, 'X: row 2 has 1 numbers where row 1 has 2.'],
    ['when a given has no rows', { X: [] }, 'X has no numbers.'],
    ['when a given has no columns', { X: [[], []] }, 'X has no numbers.'],
    [
      'when shapes do not fit',
      { X, Y: { op: 'add', args: ['X', { op: 'transpose', args: ['X'] }] } },
      'Y: add goes cell by cell, so both matrices need one shape; given 1×2 and 2×1.',
    ],
    [
      'when nested shapes do not fit, by the matrix that holds the formula',
      { X, loss: { op: 'sum', args: [{ op: 'matmul', args: ['X', 'X'] }] } },
      'loss: matmul needs as many columns on the left as rows on the right; given 1×2 and 1×2.',
    ],
    [
      'when an operation is short of a matrix',
      { X, Y: { op: 'linear', args: ['X', { op: 'transpose', args: ['X'] }] } },
      'Y: linear takes 3 matrices; given 2.',
    ],
    [
      'when an operation has one too many',
      { X, Y: { op: 'relu', args: ['X', 'X'] } },
      'Y: relu takes one matrix; given 2.',
    ],
  ]

  test.each(refused)('%s', (_when, sheet, message) => {
    expect(() => compile(sheet)).toThrow(SheetError)
    expect(() => compile(sheet)).toThrow(message)
  })
})

test('a matrix that a plan does not have is refused by its name', () => {
  expect(() => nodeOf(compile({ X: [[1]] }), 'Y')).toThrow('There is no matrix called Y.')
  expect(() => nodeOf(compile({ X: [[1]] }), 'valueOf')).toThrow(
    'There is no matrix called valueOf.',
  )
})
