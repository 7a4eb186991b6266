// Products, norms, sums and transposes of random sheets, against mathjs.
import fc from 'fast-check'
import { abs, add, dotMultiply, mean, multiply, norm, subtract, sum, transpose } from 'mathjs'
import { expect, test } from 'vitest'
import { createEngine } from '../../src/sheet/engine'
import type { Sheet } from '../../src/sheet/sheet'
import { toRows } from '../../src/tensor/tensor'
import { decimalsFrom, rowsBy, unequalSizes } from '../support/numbers'

const columns = (rows: number[][]): number[][] => transpose(rows)
const each = (lists: number[][], of: (list: number[]) => number): number[] => lists.map(of)

test('every matrix of a random sheet is what mathjs makes of the same numbers', () => {
  fc.assert(
    fc.property(unequalSizes, fc.nat(), ([m, n, k], seed) => {
      const next = decimalsFrom(seed)
      const W = rowsBy([m, k], next)
      const X = rowsBy([k, n], next)
      const b = rowsBy([m, 1], next)
      const T = rowsBy([m, n], next)
      const sheet: Sheet = {
        W,
        X,
        b,
        T,
        product: { op: 'matmul', args: ['W', 'X'] },
        Z: { op: 'linear', args: ['W', 'X', 'b'] },
        turned: { op: 'transpose', args: ['Z'] },
        gram: { op: 'matmul', args: [{ op: 'transpose', args: ['Z'] }, 'Z'] },
        norms: { op: 'columnNorms', args: ['Z'] },
        error: { op: 'subtract', args: ['Z', 'T'] },
        both: { op: 'add', args: ['Z', 'T'] },
        cellwise: { op: 'multiply', args: ['Z', 'T'] },
        sizes: { op: 'absolute', args: ['Z'] },
        total: { op: 'sum', args: ['Z'] },
        mean: { op: 'mean', args: ['Z'] },
        rows: { op: 'rowSums', args: ['Z'] },
        columns: { op: 'columnSums', args: ['Z'] },
        scaled: { op: 'scale', args: [0.3, 'Z'] },
        weighted: { op: 'scaleRows', args: ['T', 'b'] },
        byColumn: { op: 'scaleColumns', args: ['T', 'norms'] },
        unit: { op: 'divideColumns', args: ['Z', 'norms'] },
      }
      const ones = [X[0].map(() => 1)]
      const product = multiply(W, X)
      const Z = add(product, multiply(b, ones))
      const norms = each(columns(Z), (column) => Number(norm(column)))
      const oracle: Record<string, number[][]> = {
        product,
        Z,
        turned: transpose(Z),
        gram: multiply(transpose(Z), Z),
        norms: [norms],
        error: subtract(Z, T),
        both: add(Z, T),
        cellwise: dotMultiply(Z, T),
        sizes: abs(Z),
        total: [[sum(Z)]],
        mean: [[mean(Z)]],
        rows: each(Z, (row) => sum(row)).map((total) => [total]),
        columns: [each(columns(Z), (column) => sum(column))],
        scaled: multiply(diagonal(W.map(() => 0.3)), Z),
        weighted: multiply(diagonal(b.flat()), T),
        byColumn: multiply(T, diagonal(norms)),
        unit: multiply(Z, diagonal(norms.map((length) => 1 / length))),
      }
      const values = createEngine(sheet).evaluate({ numbers: {}, pins: {} })
      for (const [name, expected] of Object.entries(oracle)) {
        const made = toRows(values[name])
        expect(
          made.map((row) => row.length),
          name,
        ).toEqual(expected.map((row) => row.length))
        made.flat().forEach((value, i) => {
          const known = expected.flat()[i]
          expect(Math.abs(value - known) / Math.max(1, Math.abs(known)), name).toBeLessThan(1e-12)
        })
      }
    }),
  )
})

function diagonal(of: number[]): number[][] {
  return of.map((value, i) => of.map((_, j) => (i === j ? value : 0)))
}
