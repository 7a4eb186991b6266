// How one cell is made: by hand, and against changing every cell to see what moves it.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compute } from '../../src/ops/expression/compute'
import { spreadsheetText } from '../../src/ops/expression/spreadsheet'
import { leavesOf } from '../../src/ops/expression/walk'
import { compile, type Plan } from '../../src/sheet/compile'
import { createEngine } from '../../src/sheet/engine'
import { explain, formulaValue } from '../../src/sheet/explain'
import type { Pins, SheetCell, Values } from '../../src/sheet/sheet'
import { at } from '../../src/tensor/tensor'
import { type Cells, cellsOf, drawnTrials } from '../support/brute-force'
import { untouched } from '../support/edits'
import { decimalsFrom } from '../support/numbers'
import { filledSheets, randomSheets, telling } from '../support/random-sheets'
import { computeFormula } from '../support/spreadsheet-engine'

const said = (cell: SheetCell) => `${cell.matrix}${cell.row + 1}${cell.col + 1}`

test('a linear cell is its row times its column plus its bias', () => {
  const plan = compile({
    W: [[1, 2], [3, 4]], // prettier-ignore
    X: [[5, 6, 7], [8, 9, 1]], // prettier-ignore
    b: [[1], [2]],
    Z: { op: 'linear', args: ['W', 'X', 'b'] },
  })
  const expression = explain(plan, { matrix: 'Z', row: 1, col: 2 })
  expect(expression && spreadsheetText(expression, said)).toBe('(W21*X13+W22*X23+b21)')
})

test('a formula inside a formula is written out down to named cells and plain numbers', () => {
  const plan = compile({
    X: [[3, 1], [4, 1]], // prettier-ignore
    loss: {
      op: 'scale',
      args: [-0.5, { op: 'sum', args: [{ op: 'columnNorms', args: ['X'] }] }],
    },
  })
  const expression = explain(plan, { matrix: 'loss', row: 0, col: 0 })
  expect(expression && spreadsheetText(expression, said)).toBe(
    '(-0.5)*(SQRT(((X11)^2+(X21)^2))+SQRT(((X12)^2+(X22)^2)))',
  )
})

test('a given is not made from anything', () => {
  const plan = compile({ X: [[1, 2]] })
  const cell = { matrix: 'X', row: 0, col: 1 }
  expect(explain(plan, cell)).toBeNull()
  expect(formulaValue(plan, createEngine({ X: [[1, 2]] }).evaluate(untouched), cell)).toBeNull()
})

test('written-out arithmetic computes to the very number in the cell', () => {
  fc.assert(
    fc.property(filledSheets(), (sheet) => {
      const { plan, evaluate } = createEngine(sheet)
      const values = evaluate(untouched)
      for (const cell of cellsOf(plan)) {
        const expression = explain(plan, cell)
        if (!expression) continue
        const made = compute(expression, (leaf) => numberIn(values, leaf))
        expect(made, said(cell)).toBe(numberIn(values, cell))
        expect(formulaValue(plan, values, cell)).toBe(made)
      }
    }),
    { numRuns: 200 },
  )
})

test('written-out arithmetic computes to the same number in a spreadsheet', () => {
  fc.assert(
    fc.property(filledSheets(telling), (sheet) => {
      const { plan, evaluate } = createEngine(sheet)
      const values = evaluate(untouched)
      const rowOf = new Map(cellsOf(plan).map((cell, row) => [said(cell), row + 1]))
      const refer = (cell: SheetCell) => `A${rowOf.get(said(cell))}`
      const cells = new Map(cellsOf(plan).map((cell) => [refer(cell), numberIn(values, cell)]))
      for (const cell of cellsOf(plan)) {
        const expression = explain(plan, cell)
        if (!expression) continue
        const made = numberIn(values, cell)
        const elsewhere = computeFormula(spreadsheetText(expression, refer), cells)
        expect(Math.abs(elsewhere - made) / Math.max(1, Math.abs(made))).toBeLessThan(1e-9)
      }
    }),
    { numRuns: 30 },
  )
})

test(
  'a cell is made from exactly the cells that move it when all else is held',
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(randomSheets(telling), fc.nat(), (withNumbers, seed) => {
        const plan = compile(withNumbers(seed))
        for (const { name, named, made } of plan.nodes) {
          if (!named || !made) continue
          const readers = readersIn(plan, name)
          // every other result pinned, so that nothing moves but through this formula
          const tryOut = drawnTrials(withNumbers, seed, (draw) => pinsBut(plan, name, draw))
          for (const cell of cellsOf(plan)) {
            if (cell.matrix === name) continue
            const promised: Cells = new Map([[name, readers.get(said(cell)) ?? new Set()]])
            expect(tryOut(cell, promised), `${name} from ${said(cell)}`).toBeNull()
          }
        }
      }),
      { numRuns: 20 },
    )
  },
)

const numberIn = (values: Values, { matrix, row, col }: SheetCell) => at(values[matrix], row, col)

/** For each cell, the cells of one matrix whose arithmetic has it as a leaf. */
function readersIn(plan: Plan, matrix: string): Map<string, Set<number>> {
  const readers = new Map<string, Set<number>>()
  cellsOf(plan)
    .filter((cell) => cell.matrix === matrix)
    .forEach((cell, index) => {
      for (const leaf of leavesOf(explain(plan, cell)!)) {
        const known = readers.get(said(leaf)) ?? new Set()
        readers.set(said(leaf), known.add(index))
      }
    })
  return readers
}

/** Every result but one pinned in all its cells. */
function pinsBut(plan: Plan, free: string, draw: number): Pins {
  const next = decimalsFrom(draw)
  const pinned = plan.nodes.filter(({ name, named, made }) => named && made && name !== free)
  return Object.fromEntries(
    pinned.map(({ name, shape: [rows, cols] }) => [
      name,
      Object.fromEntries(Array.from({ length: rows * cols }, (_, i) => [i, next()])),
    ]),
  )
}
