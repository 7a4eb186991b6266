// Working a number out move by move: nothing left out, nothing taken twice, and the same number.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compute } from '../../../src/ops/expression/compute'
import type { Expression } from '../../../src/ops/expression/expression'
import { makingOf, type Move, pairsOf, takenBy } from '../../../src/ops/expression/making'
import { moveWords, struckBy } from '../../../src/ops/expression/making-words'
import { leavesOf } from '../../../src/ops/expression/walk'
import { explain } from '../../../src/sheet/explain'
import { createEngine } from '../../../src/sheet/engine'
import type { Sheet, Values } from '../../../src/sheet/sheet'
import { at, shapeOf } from '../../../src/tensor/tensor'
import { everyLesson } from '../../lessons/every-lesson'
import { cellsOf } from '../../support/brute-force'
import { untouched } from '../../support/edits'
import { expressions } from '../../support/expressions'
import { awkward, decimal } from '../../support/numbers'
import { everyOp, inputsOf } from '../../support/op-cases'
import { filledSheets } from '../../support/random-sheets'

const sorted = <Leaf>(leaves: readonly Leaf[]) => leaves.map((leaf) => JSON.stringify(leaf)).sort()

/** What holds of the moves of every expression. */
function expectLawful<Leaf>(expression: Expression<Leaf>, read: (leaf: Leaf) => number): void {
  const moves = makingOf(expression, read)
  expect(moves.length).toBeGreaterThan(0)
  expect(moves[moves.length - 1].stands, 'the last move').toBe(compute(expression, read))
  expect(sorted(moves.flatMap(takenBy)), 'leaves').toEqual(sorted(leavesOf(expression)))
  const known = new Set<number>()
  for (const move of moves) {
    const { part, value, sum, stands } = move
    expect(compute(part, (operand) => operand.value)).toBe(value)
    for (const operand of leavesOf(part))
      if (operand.leaf === undefined) expect(known.has(operand.value), 'made before').toBe(true)
      else expect(operand.value).toBe(read(operand.leaf))
    if (sum && sum.before !== null) expect(known.has(sum.before), 'the sum so far').toBe(true)
    expect(stands).toBe(sum ? (sum.before ?? 0) + value : value)
    expect(moveWords(move)).toMatch(/^\S.*\.$/)
    known.add(value).add(stands)
  }
}

function expectLawfulSheet(sheet: Sheet): void {
  const { plan, evaluate } = createEngine(sheet)
  const values: Values = evaluate(untouched)
  for (const cell of cellsOf(plan)) {
    const expression = explain(plan, cell)
    if (!expression) continue
    const read = (leaf: typeof cell) => at(values[leaf.matrix], leaf.row, leaf.col)
    expectLawful(expression, read)
    const moves = makingOf(expression, read)
    expect(moves[moves.length - 1].stands).toBe(read(cell))
  }
}

test('holds for expressions of every kind, however deep', () => {
  const numbers = fc.array(decimal, { minLength: 4, maxLength: 4 })
  fc.assert(
    fc.property(expressions(4), numbers, (expression, leaves) =>
      expectLawful(expression, (leaf) => leaves[leaf]),
    ),
  )
})

test.each(everyOp)('holds for each cell of %s, on awkward numbers too', (_name, op) => {
  fc.assert(
    fc.property(inputsOf(op, fc.oneof(decimal, awkward)), (inputs) => {
      const shapes = inputs.map(shapeOf)
      const [rows, cols] = op.shape(...shapes)
      for (let i = 0; i < rows * cols; i++)
        expectLawful(
          op.cell(Math.floor(i / cols), i % cols, ...shapes),
          ({ input, row, col }) => at(inputs[input], row, col) + 0,
        )
    }),
    { numRuns: 30 },
  )
})

test.each(everyLesson)('ends in the number of every cell of the %s', (_name, make) => {
  expectLawfulSheet(make().sheet)
})

test('ends in the number of every cell of random decimal sheets', () => {
  fc.assert(fc.property(filledSheets(), expectLawfulSheet), { numRuns: 60 })
})

const leaf = (value: number): Expression<number> => ({ kind: 'cell', at: value })
const number = (value: number): Expression<number> => ({ kind: 'number', value })
const times = (...factors: Expression<number>[]): Expression<number> => ({
  kind: 'product',
  factors,
})
const plus = (...terms: Expression<number>[]): Expression<number> => ({ kind: 'sum', terms })
/** The leaves are the numbers themselves. */
const played = (expression: Expression<number>) => makingOf(expression, (value) => value)
const said = (expression: Expression<number>) => played(expression).map(moveWords)

describe('in words', () => {
  test('a row meets a column: products, the sum so far, the bias last', () => {
    const line = plus(times(leaf(1), leaf(2)), times(leaf(-1), leaf(3)), leaf(1))
    expect(said(line)).toEqual([
      '1×2 = 2.',
      '(−1)×3 = −3; so far 2 + (−3) = −1.',
      'Add 1: in all −1 + 1 = 0.',
    ])
    expect(pairsOf(played(line))).toEqual([
      [1, 2],
      [-1, 3],
    ])
  })

  test('ReLU strikes out a negative number, and nothing else', () => {
    const relu = (value: number) => ({ kind: 'relu', of: leaf(value) }) as const
    expect(said(relu(-1))).toEqual(['Take −1.', '−1 is negative: strike it out, write 0.'])
    expect(said(relu(0))).toEqual(['Take 0.', '0 stays 0.'])
    expect(said(relu(3))).toEqual(['Take 3.', '3 is above 0, so it stays.'])
    expect([-1, 0, 3].map((value) => struckBy(played(relu(value))[1]))).toEqual([-1, null, null])
    expect(struckBy(played(relu(-1))[0])).toBeNull()
  })

  test('a norm is squares, a sum, a root', () => {
    const squares = plus(...[3, -4].map((value) => ({ kind: 'square', of: leaf(value) }) as const))
    expect(said({ kind: 'root', of: squares })).toEqual([
      '3² = 9.',
      '(−4)² = 16; in all 9 + 16 = 25.',
      '√(25) = 5.',
    ])
  })

  test('a mean is a sum and a division, a gradient a product, a sign a look at one number', () => {
    const mean = { kind: 'quotient', of: plus(leaf(1), leaf(4)), by: number(2) } as const
    expect(said(mean)).toEqual(['Start with 1.', 'Add 4: in all 1 + 4 = 5.', '5 ÷ 2 = 2.5.'])
    expect(said(times(number(2), leaf(-3)))).toEqual(['2×(−3) = −6.'])
    expect(said(times(number(-1), { kind: 'sign', of: leaf(7) }))).toEqual([
      'Take 7.',
      'sign(7) = 1.',
      '(−1)×1 = −1.',
    ])
    expect(said(leaf(5))).toEqual(['Take 5.'])
    expect(said(number(5))).toEqual(['Take 5.'])
  })

  test('a masked number says which way it went', () => {
    const where = (by: number) => ({ kind: 'where', positive: leaf(by), then: leaf(4) }) as const
    expect(said(where(2))).toEqual(['2 is above 0, so 4 stays.'])
    expect(said(where(-2))).toEqual(['−2 is not above 0: 0 instead of 4.'])
  })

  test('one of the largest says its rank', () => {
    const top = (most: number) =>
      ({
        kind: 'top',
        of: leaf(4),
        most: leaf(most),
        among: [leaf(5), leaf(4), leaf(-1)],
        own: 1,
      }) as const
    expect(said(top(2))).toEqual(['4 has rank 2 of 3, in the top 2: it stays.'])
    expect(said(top(1))).toEqual(['4 has rank 2 of 3, not in the top 1: 0 instead.'])
  })

  test('a rounded number is said to be about', () => {
    expect(said(plus(times(leaf(1 / 3), leaf(3)), leaf(0.5)))).toEqual([
      '0.33×3 ≈ 1.',
      'Add 0.5: in all 1 + 0.5 = 1.5.',
    ])
  })
})

test('each number keeps the term of the written line', () => {
  const line = plus(times(leaf(1), leaf(2)), times(leaf(3), leaf(4)), leaf(5))
  const terms = ({ part, term }: Move<number>) => [term, leavesOf(part).map((each) => each.term)]
  expect(played(line).map(terms)).toEqual([
    [0, [0, 0]],
    [1, [1, 1]],
    [2, [2]],
  ])
  expect(played(times(leaf(6), leaf(7))).map(terms)).toEqual([[null, [0, 1]]])
})
