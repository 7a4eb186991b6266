// Which cells a cell affects: by hand, and against changing every cell to see what moves.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compile, type Plan } from '../../src/sheet/compile'
import { affects } from '../../src/sheet/explain'
import type { Pins } from '../../src/sheet/sheet'
import { cellsOf, drawnTrials } from '../support/brute-force'
import { decimalsFrom } from '../support/numbers'
import { randomSheets, telling } from '../support/random-sheets'

const plan = compile({
  W: [[1, 2], [3, 4], [5, 6]], // prettier-ignore
  X: [[1, 2, 3, 4], [5, 6, 7, 8]], // prettier-ignore
  Z: { op: 'matmul', args: ['W', 'X'] },
  A: { op: 'relu', args: ['Z'] },
  S: { op: 'rowSums', args: [{ op: 'square', args: ['A'] }] },
})
const listed = (cells: Map<string, Set<number>>) =>
  [...cells].map(([name, indices]) => [name, [...indices]])

test('a weight affects its row, an input its column, in computing order', () => {
  expect(listed(affects(plan, {}, { matrix: 'W', row: 1, col: 0 }))).toEqual([
    ['Z', [4, 5, 6, 7]],
    ['A', [4, 5, 6, 7]],
    ['S', [1]],
  ])
  expect(listed(affects(plan, {}, { matrix: 'X', row: 1, col: 2 }))).toEqual([
    ['Z', [2, 6, 10]],
    ['A', [2, 6, 10]],
    ['S', [0, 1, 2]],
  ])
})

test('a result affects what follows it and nothing before it', () => {
  expect(listed(affects(plan, {}, { matrix: 'A', row: 2, col: 3 }))).toEqual([['S', [2]]])
  expect(listed(affects(plan, {}, { matrix: 'S', row: 0, col: 0 }))).toEqual([])
})

test('a pinned cell is not affected and passes nothing on', () => {
  const pins = { A: { 4: 1, 5: 1, 6: 1, 7: 1 }, Z: { 6: 0 } }
  expect(listed(affects(plan, pins, { matrix: 'W', row: 1, col: 0 }))).toEqual([['Z', [4, 5, 7]]])
  expect(listed(affects(plan, pins, { matrix: 'X', row: 1, col: 2 }))).toEqual([
    ['Z', [2, 10]],
    ['A', [2, 10]],
    ['S', [0, 2]],
  ])
})

test('a pinned cell itself affects what follows: its pin can be changed', () => {
  const pins = { A: { 0: 1 } }
  expect(listed(affects(plan, pins, { matrix: 'A', row: 0, col: 0 }))).toEqual([['S', [0]]])
})

test('a matrix whose shape alone is used affects nothing by it', () => {
  const spread = compile({
    X: [[1, 2]],
    m: { op: 'mean', args: [7] },
    M: { op: 'spread', args: ['m', 'X'] },
  })
  expect(listed(affects(spread, {}, { matrix: 'X', row: 0, col: 0 }))).toEqual([])
})

test('what a cell affects is what moves when it alone is changed', () => {
  const pinned = fc.array(fc.nat(1000), { maxLength: 4 })
  fc.assert(
    fc.property(randomSheets(telling), pinned, fc.nat(), (withNumbers, pinAt, seed) => {
      const plan = compile(withNumbers(seed))
      const pinsBy = (draw: number) => pinsOn(plan, pinAt, decimalsFrom(draw))
      const tryOut = drawnTrials(withNumbers, seed, pinsBy)
      for (const cell of cellsOf(plan))
        expect(tryOut(cell, affects(plan, pinsBy(0), cell)), JSON.stringify(cell)).toBeNull()
    }),
    { numRuns: 40 },
  )
})

/** Pins on results, counted round what the plan has. */
function pinsOn(plan: Plan, pinAt: readonly number[], next: () => number): Pins {
  const results = cellsOf(plan).filter(({ matrix }) => plan.nodes[plan.index[matrix]].made)
  const pins: Record<string, Record<number, number>> = {}
  for (const at of pinAt) {
    const { matrix, row, col } = results[at % results.length]
    const [, cols] = plan.nodes[plan.index[matrix]].shape
    pins[matrix] = { ...pins[matrix], [row * cols + col]: next() }
  }
  return pins
}
