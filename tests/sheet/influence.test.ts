// What one cell does to the loss: by hand, against finite differences, and by evaluating anew.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { autoencoderKit } from '../../src/lessons/autoencoder/kit'
import type { LessonKit } from '../../src/lessons/kit'
import { sparseKit } from '../../src/lessons/sparse-autoencoder/kit'
import { compile } from '../../src/sheet/compile'
import { createEngine, type Inputs } from '../../src/sheet/engine'
import { affects } from '../../src/sheet/explain'
import { createObserver, type Influence } from '../../src/sheet/influence'
import { neededFor } from '../../src/sheet/needed'
import { isGiven, type Pins, type Sheet, type SheetCell } from '../../src/sheet/sheet'
import { cellsOf, withCell } from '../support/brute-force'
import { slopeError } from '../support/central-differences'
import { untouched } from '../support/edits'
import { decimalsFrom, rowsBy } from '../support/numbers'
import { filledSheets, smooth } from '../support/random-sheets'

const cell = (matrix: string, row = 1, col = 1): SheetCell => ({
  matrix,
  row: row - 1,
  col: col - 1,
})
const lessonOf = ({ make, shipped }: LessonKit) => make(shipped.shape, shipped.names)

/** One number evaluated from scratch with a cell at another value, as nothing here keeps anything. */
function lossWith(sheet: Sheet, loss: string, inputs: Inputs, at: SheetCell, by: number): number {
  const { evaluate } = createEngine(sheet)
  const { cols, data } = evaluate(inputs)[at.matrix]
  const index = at.row * cols + at.col
  return createEngine(sheet).evaluate(withCell(sheet, inputs, at.matrix, index, data[index] + by))[
    loss
  ].data[0]
}

function slopeByDifferences(sheet: Sheet, loss: string, inputs: Inputs, at: SheetCell): number {
  const step = 1e-6
  const [above, below] = [step, -step].map((by) => lossWith(sheet, loss, inputs, at, by))
  return (above - below) / (2 * step)
}

/** w times x through a ReLU, minus a target, squared. */
const neuron = (w: number, x: number, target = 0): Sheet => ({
  w: [[w]],
  x: [[x]],
  target: [[target]],
  z: { op: 'matmul', args: ['w', 'x'] },
  a: { op: 'relu', args: ['z'] },
  e: { op: 'subtract', args: ['a', 'target'] },
  loss: { op: 'square', args: ['e'] },
  beside: { op: 'scale', args: [10, 'w'] },
})

describe('one neuron by hand', () => {
  it('slope, one step, and everything downstream in computing order', () => {
    // z = 2·3 = 6, loss (6 − 1)² = 25; dloss/dw = 2·5·3 = 30; w = 3 gives (9 − 1)² = 64
    expect(createObserver(neuron(2, 3, 1), 'loss')(untouched, cell('w'))).toEqual({
      slope: 30,
      value: 2,
      raised: 3,
      loss: 25,
      raisedLoss: 64,
      change: 39,
      straight: false,
      turns: [],
      reaches: ['z', 'a', 'e', 'loss', 'beside'].map((matrix) => ({
        matrix,
        cells: [0],
        moved: 1,
      })),
    } satisfies Influence)
  })

  it('a step that opens a ReLU says so where the slope cannot', () => {
    const seen = createObserver(neuron(-0.5, 3, 1), 'loss')(untouched, cell('w'))
    // off, so the slope is 0; at w = 0.5 a is 1.5 and the loss 0.25 in place of 1
    expect([seen.slope, seen.loss, seen.raisedLoss, seen.straight]).toEqual([0, 1, 0.25, false])
    expect(seen.turns).toEqual([{ cell: cell('a'), kind: 'on', by: 'relu', from: -1.5, to: 1.5 }])
    const off = createObserver(neuron(0.5, -3), 'loss')
    expect(off({ numbers: { x: [[3]] }, pins: {} }, cell('x'))).toMatchObject({ turns: [] })
    expect(off({ numbers: { w: [[-0.5]] }, pins: {} }, cell('w')).turns).toEqual([
      { cell: cell('a'), kind: 'off', by: 'relu', from: 1.5, to: -1.5 },
    ])
  })

  it('a number that comes among the largest says by which ranks, a choice by what decides it', () => {
    const sheet: Sheet = {
      x: [[1], [1.5], [0]],
      k: [[1]],
      by: [[0], [0], [0]],
      largest: { op: 'topK', args: ['x', 'k'] },
      chosen: { op: 'mask', args: ['x', 'by'] },
      both: { op: 'add', args: ['largest', 'chosen'] },
      loss: { op: 'sum', args: [{ op: 'square', args: ['both'] }] },
    }
    const turns = (matrix: string) => createObserver(sheet, 'loss')(untouched, cell(matrix)).turns
    expect(turns('x')).toEqual([
      { cell: cell('largest'), kind: 'on', by: 'rank', from: 2, to: 1 },
      { cell: cell('largest', 2), kind: 'off', by: 'rank', from: 1, to: 2 },
    ])
    expect(turns('by')).toEqual([
      { cell: cell('chosen'), kind: 'on', by: 'choice', from: 0, to: 1 },
    ])
  })

  it('a ReLU that is turned without bearing on the loss is no reason', () => {
    const sheet: Sheet = {
      ...neuron(2, 3, 1),
      other: { op: 'relu', args: [{ op: 'subtract', args: ['w', 'three'] }] },
      three: [[2.5]],
    }
    expect(createObserver(sheet, 'loss')(untouched, cell('w')).turns).toEqual([])
  })

  it('where the loss is straight, the step is the slope', () => {
    const sheet: Sheet = {
      x: [[-5, 2]],
      loss: { op: 'sum', args: [{ op: 'absolute', args: ['x'] }] },
    }
    const seen = createObserver(sheet, 'loss')
    expect(seen(untouched, cell('x', 1, 1))).toMatchObject({
      slope: -1,
      raisedLoss: 6,
      straight: true,
    })
    expect(seen({ numbers: { x: [[-0.25, 2]] }, pins: {} }, cell('x')).turns).toEqual([
      { cell: cell('loss'), kind: 'flip', by: 'sign', from: -0.25, to: 0.75 },
    ])
  })

  it('a pin stops what is before it, and is itself raised', () => {
    const observe = createObserver(neuron(2, 3, 1), 'loss')
    const pinned: Inputs = { numbers: {}, pins: { z: { 0: 4 } } }
    expect(observe(pinned, cell('w'))).toMatchObject({
      slope: 0,
      loss: 9,
      raisedLoss: 9,
      reaches: [{ matrix: 'beside', cells: [0], moved: 1 }],
    })
    expect(observe(pinned, cell('z'))).toMatchObject({
      slope: 6,
      value: 4,
      raised: 5,
      raisedLoss: 16,
    })
    expect(observe(untouched, cell('w')).slope).toBe(30)
  })

  it('what the loss is not made from has slope 0', () => {
    expect(createObserver(neuron(2, 3), 'loss')(untouched, cell('beside'))).toMatchObject({
      slope: 0,
      straight: true,
      reaches: [],
    })
  })
})

it('the part of a sheet that a matrix is made from', () => {
  expect(Object.keys(neededFor(neuron(1, 1), 'a'))).toEqual(['w', 'x', 'z', 'a'])
  expect(neededFor(neuron(1, 1), 'w')).toEqual({ w: [[1]] })
})

describe.each([
  ['autoencoder', autoencoderKit],
  ['sparse autoencoder', sparseKit],
] as const)('%s', { timeout: 60_000 }, (_name, kit) => {
  const { sheet, loss } = lessonOf(kit)
  const observe = createObserver(sheet, loss)
  const every = cellsOf(compile(sheet))

  it('raising any cell by 1 is what evaluating anew gives', () => {
    for (const at of every) {
      const seen = observe(untouched, at)
      const name = `${at.matrix} ${at.row} ${at.col}`
      expect(seen.raisedLoss, name).toBe(lossWith(sheet, loss, untouched, at, 1))
      expect(seen.raised - seen.value, name).toBe(1)
    }
  })

  it('the slope at any cell is the finite difference, in decimal numbers and with pins', () => {
    const next = decimalsFrom(7)
    const numbers = Object.fromEntries(
      Object.entries(sheet).flatMap(([name, entry]) =>
        isGiven(entry) ? [[name, rowsBy([entry.length, entry[0].length], next)]] : [],
      ),
    )
    const middle = every.find(({ matrix }) => !isGiven(sheet[matrix]))!.matrix
    const pins: Pins = { [middle]: { 0: 0.7 }, ...(sheet.A1 && { A1: { 2: 1.3 } }) }
    for (const inputs of [
      { numbers, pins: {} },
      { numbers, pins },
    ])
      for (const at of every.filter((_, i) => i % 3 === 0)) {
        const known = slopeByDifferences(sheet, loss, inputs, at)
        expect(
          slopeError(observe(inputs, at).slope, known),
          `${at.matrix} ${at.row} ${at.col}`,
        ).toBeLessThan(1e-4)
      }
  })

  it('a turn is a ReLU that is really on in one state and off in the other', () => {
    let turns = 0
    for (const at of every) {
      const seen = observe(untouched, at)
      const [before, after] = [0, 1].map((by) => {
        const { cols, data } = createEngine(sheet).evaluate(untouched)[at.matrix]
        const index = at.row * cols + at.col
        return createEngine(sheet).evaluate(
          withCell(sheet, untouched, at.matrix, index, data[index] + by),
        )
      })
      if (seen.straight) expect(seen.turns).toEqual([])
      for (const { cell: corner, kind } of seen.turns) {
        const index = corner.row * before[corner.matrix].cols + corner.col
        const on = [before, after].map((values) => values[corner.matrix].data[index] > 0)
        if (kind === 'on') expect(on).toEqual([false, true])
        if (kind === 'off') expect(on).toEqual([true, false])
        turns++
      }
    }
    expect(turns).toBeGreaterThan(5)
  })

  it('says what is reached as `affects` does, and counts what moves', () => {
    const plan = compile(sheet)
    for (const at of every.filter((_, i) => i % 5 === 0)) {
      const { reaches } = observe(untouched, at)
      const known = [...affects(plan, {}, at)].map(([matrix, cells]) => [matrix, [...cells]])
      expect(reaches.map(({ matrix, cells }) => [matrix, cells])).toEqual(known)
      for (const { cells, moved } of reaches) expect(moved).toBeLessThanOrEqual(cells.length)
    }
  })
})

it(
  'in any smooth sheet the slope is the finite difference and the step is the new evaluation',
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(filledSheets(smooth), (made) => {
        const names = Object.keys(made)
        const sheet: Sheet = { ...made, total: { op: 'mean', args: [names[names.length - 1]] } }
        const observe = createObserver(sheet, 'total')
        for (const at of cellsOf(compile(sheet)).filter((_, i) => i % 4 === 0)) {
          const seen = observe(untouched, at)
          expect(Object.is(seen.raisedLoss, lossWith(sheet, 'total', untouched, at, 1))).toBe(true)
          const known = slopeByDifferences(sheet, 'total', untouched, at)
          expect(slopeError(seen.slope, known)).toBeLessThan(1e-3)
        }
      }),
      { numRuns: 30, seed: 4 },
    )
  },
)
