// What a cell's arithmetic says, computed from its text alone by another parser, is the cell's number.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { autoencoderExamples } from '../../src/lessons/autoencoder/examples'
import { autoencoderKit } from '../../src/lessons/autoencoder/kit'
import { cellReference } from '../../src/lessons/cell-words'
import type { LessonKit, LessonNames, LessonShape, Problem } from '../../src/lessons/kit'
import { chosenLesson } from '../../src/lessons/sparse-autoencoder/chosen/index'
import { sparseExamples } from '../../src/lessons/sparse-autoencoder/examples'
import { sparseKit } from '../../src/lessons/sparse-autoencoder/kit'
import { writtenExactly } from '../../src/ops/expression/written'
import { leavesOf } from '../../src/ops/expression/walk'
import { createEngine, type Inputs } from '../../src/sheet/engine'
import { explain, formulaValue } from '../../src/sheet/explain'
import { type Making, makingExactly, makingInSymbols, makingRounded } from '../../src/sheet/making'
import { isGiven, type Sheet, type SheetCell } from '../../src/sheet/sheet'
import { at } from '../../src/tensor/tensor'
import { cellsOf } from '../support/brute-force'
import { untouched } from '../support/edits'
import { decimalsFrom, rowsBy } from '../support/numbers'
import { filledSheets } from '../support/random-sheets'
import { readArithmetic } from '../support/read-arithmetic'

const problems: readonly (readonly [string, LessonKit, Problem])[] = [
  ['autoencoder as shipped', autoencoderKit, autoencoderKit.shipped],
  ['sparse autoencoder as shipped', sparseKit, sparseKit.shipped],
  ...autoencoderExamples.map(({ id, problem }) => [id, autoencoderKit, problem] as const),
  ...sparseExamples.map(({ id, problem }) => [id, sparseKit, problem] as const),
  ...(['topk', 'jumprelu', 'gated'] as const).map(
    (activation) =>
      [
        `sparse autoencoder with ${activation}`,
        {
          ...sparseKit,
          make: (shape: LessonShape, names: LessonNames) => chosenLesson(shape, names, activation),
        },
        sparseKit.shipped,
      ] as const,
  ),
]
const textOf = (making: Making) => making.map(({ text }) => text).join('')
const said = ({ matrix, row, col }: SheetCell) => `${matrix}[${row + 1},${col + 1}]`

/** Every result cell: its exact arithmetic gives its number, and its rounded one does or says it may not. */
function expectTrue(sheet: Sheet, inputs: Inputs): number {
  const { plan, evaluate } = createEngine(sheet)
  const values = evaluate(inputs)
  let results = 0
  for (const cell of cellsOf(plan)) {
    const exact = makingExactly(plan, values, cell)
    const rounded = makingRounded(plan, values, cell)
    if (!exact || !rounded) {
      expect(isGiven(sheet[cell.matrix])).toBe(true)
      continue
    }
    results++
    const value = formulaValue(plan, values, cell)!
    const pinned = inputs.pins[cell.matrix]?.[cell.row * values[cell.matrix].cols + cell.col]
    if (pinned === undefined) expect(value).toBe(at(values[cell.matrix], cell.row, cell.col))
    expectSame(readArithmetic(textOf(exact)), value, `${said(cell)} = ${textOf(exact)}`)
    expect(readArithmetic(writtenExactly(value).text)).toBe(value)
    if (!rounded.some((token) => token.rounded))
      expectSame(readArithmetic(textOf(rounded)), value, `${said(cell)} = ${textOf(rounded)}`)
  }
  return results
}

/** Whole numbers to the last digit, others to nine. */
function expectSame(made: number, value: number, line: string): void {
  const allowed = Number.isInteger(value) ? 0 : 1e-9 * Math.abs(value)
  expect(Math.abs(made - value), line).toBeLessThanOrEqual(allowed)
}

/** The same problem in decimal numbers, so that what cells show is rounded. */
function inDecimals(sheet: Sheet, seed: number): Inputs {
  const next = decimalsFrom(seed)
  const numbers = Object.entries(sheet).flatMap(([name, entry]) =>
    isGiven(entry) ? [[name, rowsBy([entry.length, entry[0].length], next)] as const] : [],
  )
  return { numbers: Object.fromEntries(numbers), pins: {} }
}

describe.each(problems)('%s', { timeout: 60_000 }, (_name, kit, { shape, names, numbers }) => {
  const lesson = kit.make(shape, names)
  const { sheet } = lesson

  it('every cell is what its arithmetic says', () => {
    expect(expectTrue(sheet, { numbers, pins: {} })).toBeGreaterThan(50)
  })

  it('every cell is what its arithmetic says in decimal numbers', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        expectTrue(sheet, inDecimals(sheet, seed))
      }),
      { numRuns: 3 },
    )
  })

  it('the symbols name exactly the cells it is made from, in order, each by its own name', () => {
    const { plan, evaluate } = createEngine(sheet)
    const values = evaluate({ numbers, pins: {} })
    const cells = cellsOf(plan)
    const name = (cell: SheetCell) => cellReference(lesson, cell)
    expect(new Set(cells.map(name)).size).toBe(cells.length)
    for (const cell of cells) {
      const expression = explain(plan, cell)
      const making = makingInSymbols(plan, cell, name)
      if (!expression || !making) continue
      const named = making.flatMap(({ leaf, text }) => (leaf ? [[leaf, text]] : []))
      const leaves = leavesOf(expression)
      expect(named.map(([leaf]) => leaf)).toEqual(leaves)
      named.forEach(([, text], i) =>
        expect([name(leaves[i]), `(${name(leaves[i])})`]).toContain(text),
      )
      // with each number put in for its name, the two lines are one
      const exact = makingExactly(plan, values, cell)!
      expect(exact.map(({ leaf, term }) => [leaf, term])).toEqual(
        making.map(({ leaf, term }) => [leaf, term]),
      )
    }
  })
})

it('every cell of any sheet is what its arithmetic says', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(filledSheets(), (sheet) => {
      expectTrue(sheet, untouched)
    }),
    { numRuns: 300 },
  )
})

it('a pinned cell says what its formula makes, from pinned numbers too', () => {
  const { sheet } = autoencoderKit.make(autoencoderKit.shipped.shape, autoencoderKit.shipped.names)
  const pins = { Z1: { 3: 0.123456789 }, A1: { 0: -2.5 }, E: { 1: 1e-9 }, loss: { 0: 1e21 } }
  expectTrue(sheet, { numbers: {}, pins })
})
