// The planned memory: single numbers written, what changed reported, everything run.
import { expect, test } from 'vitest'
import { compile } from '../../src/sheet/compile'
import { createWorkspace } from '../../src/sheet/workspace'
import { fromRows, toRows } from '../../src/tensor/tensor'

const plan = compile({
  X: [[1, -2]],
  k: [[3]],
  A: { op: 'relu', args: ['X'] },
  Y: { op: 'scale', args: ['k', 'A'] },
  other: { op: 'square', args: ['k'] },
})
const { X, k, A, Y, other } = plan.index

/** A workspace whose first computation has been taken note of. */
function settled() {
  const workspace = createWorkspace(plan)
  workspace.settle()
  return workspace
}

test('a new workspace is computed, and reports every node once', () => {
  const workspace = createWorkspace(plan)
  expect(toRows(workspace.tensors[Y])).toEqual([[3, 0]])
  expect(workspace.settle()).toEqual(plan.nodes.map((node) => node.index))
  expect(workspace.settle()).toEqual([])
})

test('what changed is reported in computing order, each node once', () => {
  const workspace = settled()
  workspace.write(X, 0, 5)
  workspace.write(X, 1, 6)
  workspace.write(X, 0, 7)
  expect(workspace.settle()).toEqual([X, A, Y])
  expect(toRows(workspace.tensors[Y])).toEqual([[21, 18]])
})

test('a change that a result does not feel goes no further', () => {
  const workspace = settled()
  workspace.write(X, 1, -9)
  expect(workspace.settle()).toEqual([X])
})

test('a number written as it is changes nothing, NaN and −0 among them', () => {
  const workspace = settled()
  workspace.write(k, 0, 3)
  expect(workspace.settle()).toEqual([])
  workspace.write(k, 0, NaN)
  expect(workspace.settle()).toEqual([k, Y, other])
  workspace.write(k, 0, NaN)
  expect(workspace.settle()).toEqual([])
  workspace.write(k, 0, 0)
  workspace.settle()
  workspace.write(k, 0, -0)
  expect(workspace.settle()).toEqual([])
  expect(toRows(workspace.tensors[k])).toEqual([[0]])
})

test('a given replaced by equal numbers changes nothing', () => {
  const workspace = settled()
  workspace.give(X, fromRows([[1, -2]]))
  expect(workspace.settle()).toEqual([])
  workspace.give(X, fromRows([[1, 4]]))
  expect(workspace.settle()).toEqual([X, A, Y])
})

test('a run computes everything with its pins, and the next report holds it all', () => {
  const workspace = settled()
  workspace.pin({ A: { 0: 10 } })
  workspace.write(k, 0, 2)
  workspace.run()
  expect(toRows(workspace.tensors[Y])).toEqual([[20, 0]])
  expect(workspace.settle()).toEqual(plan.nodes.map((node) => node.index))
  expect(toRows(workspace.tensors[Y])).toEqual([[20, 0]])
})

test('its matrices are the same objects for its life', () => {
  const workspace = settled()
  const before = [...workspace.tensors]
  workspace.write(X, 0, 5)
  workspace.settle()
  workspace.run()
  workspace.tensors.forEach((tensor, i) => expect(tensor).toBe(before[i]))
})

test('a program for some nodes recomputes what is made from them, pins among them, and no more', () => {
  const workspace = settled()
  workspace.pin({ A: { 1: 4 } })
  workspace.settle()
  const afterX = workspace.after([X])
  workspace.tensors[X].data.set([2, -5])
  workspace.tensors[k].data[0] = 10
  afterX()
  expect(toRows(workspace.tensors[A])).toEqual([[2, 4]])
  expect(toRows(workspace.tensors[Y])).toEqual([[20, 40]])
  expect(toRows(workspace.tensors[other])).toEqual([[9]])
})
