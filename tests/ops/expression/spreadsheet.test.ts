// Spreadsheet text of whole expression trees: brackets, signs and the convention for ÷ 0.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compute } from '../../../src/ops/expression/compute'
import type { Expression } from '../../../src/ops/expression/expression'
import { spreadsheetText } from '../../../src/ops/expression/spreadsheet'
import { expressions } from '../../support/expressions'
import { decimal } from '../../support/numbers'
import { computeFormula, label } from '../../support/spreadsheet-engine'

const refer = (leaf: number) => label(leaf, 0)

test('any tree comes out the same in a spreadsheet', () => {
  const numbers = fc.array(decimal, { minLength: 4, maxLength: 4 })
  fc.assert(
    fc.property(expressions(4), numbers, (expression, read) => {
      const value = compute(expression, (leaf) => read[leaf])
      const cells = new Map(read.map((number, leaf) => [refer(leaf), number]))
      const elsewhere = computeFormula(spreadsheetText(expression, refer), cells)
      expect(Math.abs(elsewhere - value)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)))
    }),
    // a fixed seed: the two square numbers differently in the last bit, and signs may hang on it
    { numRuns: 500, seed: 1 },
  )
})

test('a dot product with a bias reads as it is written by hand', () => {
  const product = (...at: number[]): Expression<number> => ({
    kind: 'product',
    factors: at.map((leaf) => ({ kind: 'cell', at: leaf })),
  })
  const row: Expression<number> = {
    kind: 'sum',
    terms: [product(0, 1), product(2, 3), { kind: 'number', value: -2 }],
  }
  expect(spreadsheetText(row, refer)).toBe('(A1*A2+A3*A4+(-2))')
})

test('one of the largest counts those before it, of equal ones the upper', () => {
  const [of, most, above, below] = [0, 1, 2, 3].map((at): Expression<number> => ({
    kind: 'cell',
    at,
  }))
  const top = (among: readonly Expression<number>[], own: number) =>
    spreadsheetText({ kind: 'top', of, most, among, own }, refer)
  expect(top([above, of, below], 1)).toBe('IF((IF(A3>=A1,1,0)+IF(A4>A1,1,0))<A2,A1,0)')
  expect(top([of], 0)).toBe('IF((0)<A2,A1,0)')
})
