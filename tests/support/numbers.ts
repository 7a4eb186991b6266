// Random numbers and matrices for the property tests.
import fc from 'fast-check'
import type { Rows, Shape, Tensor } from '../../src/tensor/tensor'
import { fromRows } from '../../src/tensor/tensor'

/** A decimal number between 0.1 and 3 in size: away from the corner at 0. */
export const decimal: fc.Arbitrary<number> = fc
  .tuple(fc.integer({ min: 1000, max: 30_000 }), fc.boolean())
  .map(([size, negative]) => (negative ? -size : size) / 10_000)

/** Any number a cell can hold, with the awkward ones often; never −0, which no cell holds. */
export const awkward: fc.Arbitrary<number> = fc
  .oneof(
    fc.constantFrom(0, 1, -1, 5e-324, -5e-324, 1e200, -1e200, Infinity, -Infinity, NaN),
    fc.double(),
  )
  .map((value) => value + 0)

/** Three sizes that all differ, so that no transposed shape fits by chance. */
export const unequalSizes: fc.Arbitrary<readonly [number, number, number]> = fc
  .shuffledSubarray([1, 2, 3, 4, 5], { minLength: 3, maxLength: 3 })
  .map(([m, n, k]) => [m, n, k] as const)

/** Written rows of a shape. */
export function rowsOf(
  [rows, cols]: Shape,
  value: fc.Arbitrary<number> = decimal,
): fc.Arbitrary<Rows> {
  const row = fc.array(value, { minLength: cols, maxLength: cols })
  return fc.array(row, { minLength: rows, maxLength: rows })
}

/** A matrix of a shape. */
export function tensorOf(shape: Shape, value?: fc.Arbitrary<number>): fc.Arbitrary<Tensor> {
  return rowsOf(shape, value).map(fromRows)
}

/** Repeatable decimal numbers between 0.1 and 3 in size, for what need not shrink. */
export function decimalsFrom(seed: number): () => number {
  let state = seed >>> 0
  const draw = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  return () => (draw() < 0.5 ? -1 : 1) * (0.1 + 2.9 * draw())
}

/** Written rows of a shape, number by number. */
export function rowsBy([rows, cols]: Shape, next: () => number): number[][] {
  return Array.from({ length: rows }, () => Array.from({ length: cols }, next))
}
