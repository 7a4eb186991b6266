// How a grid's numbers are written: with how many decimals, under each other, and how wide.
import { expect, it } from 'vitest'
import {
  emsOf,
  type Shown,
  shownDecimals,
  standsOut,
  stretchOf,
  usualEms,
  widestEms,
  writingOf,
} from '../../src/lessons/decimals'
import type { Rows } from '../../src/tensor/tensor'
import { numberText } from '../../src/tensor/number-text'
import { fromRows } from '../../src/tensor/tensor'

const writing = (...matrices: readonly Rows[]) =>
  writingOf(matrices.map((rows) => ({ values: fromRows(rows) })))

it.each([
  [3, 0],
  [-12, 0],
  [0.5, 1],
  [-1.25, 2],
  [1 / 3, 2],
  [1.999, 0],
  [1e9, null],
  [0.0001, 4],
  [0.00001, null],
  [Infinity, null],
  [Number.NaN, null],
])('%d has %o digits after its point as shown', (number, decimals) => {
  expect(shownDecimals(numberText(number).text)).toBe(decimals)
})

it('whole numbers stand in the middle of their cells, as does a number alone', () => {
  expect(
    writing([
      [1, -2],
      [30, 0],
    ]),
  ).toEqual({ decimals: null, digits: 2, ems: usualEms })
  expect(writing([[0.25]]).decimals).toBeNull()
})

it('one number with decimals aligns its matrix, with room for the longest', () => {
  expect(writing([[1, 0.5]])).toMatchObject({ decimals: 1, ems: expect.closeTo(emsOf('0.5')) })
  expect(
    writing([
      [-12, 0.5],
      [0.25, 3],
    ]),
  ).toMatchObject({ decimals: 2, ems: expect.closeTo(emsOf('−12.00')) })
})

it('weights and their bias are one column of figures after another, aligned alike', () => {
  expect(
    writing(
      [
        [1, 2],
        [3, 4],
      ],
      [[0.5], [-1]],
    ),
  ).toMatchObject({ decimals: 1, ems: expect.closeTo(emsOf('−1.0')) })
})

it('what has no place in a column of figures does not widen it', () => {
  expect(writing([[1e9, 0.5, Number.NaN, Infinity]])).toMatchObject({
    decimals: 1,
    ems: expect.closeTo(emsOf('0.5')),
  })
  expect(writing([[1e9, Number.NaN]])).toMatchObject({ decimals: null, ems: usualEms })
  expect(writing([[1.999, 1]]).decimals).toBeNull()
  expect(writing([[1234567, 1]]).ems).toBe(usualEms)
  expect(standsOut('1234567')).toBe(true)
})

const small: readonly (readonly [string, Shown, number])[] = [
  ['a hundredth', { values: fromRows([[0.99]]), former: fromRows([[1]]) }, 2],
  ['a thousandth', { values: fromRows([[0.999, 5]]), former: fromRows([[1, 6]]) }, 3],
  ['less than that', { values: fromRows([[-1.9998]]), former: fromRows([[-2]]) }, 4],
  ['nothing', { values: fromRows([[1]]), former: fromRows([[1]]) }, 2],
  ['too little to show', { values: fromRows([[1.000001]]), former: fromRows([[1]]) }, 2],
  ['a thousandth in one edit', { values: fromRows([[3, 0.501]]), changed: { 1: 0.5 } }, 3],
  ['nothing in that cell', { values: fromRows([[3, 0.501]]), changed: { 0: 2 } }, 2],
]

it.each(small)('a number changed by %s does not read as it did before', (_, matrix, digits) => {
  expect(writingOf([matrix]).digits).toBe(digits)
  const before = (i: number) => matrix.former?.data[i] ?? matrix.changed?.[i]
  matrix.values.data.forEach((now, i) => {
    const old = before(i)
    if (old === undefined || Math.abs(now - old) < 1e-4) return
    expect(numberText(now, digits).text).not.toBe(numberText(old, digits).text)
  })
})

it('a small number that four decimals say all of is written out, in its cell and everywhere else', () => {
  expect(numberText(0.001)).toEqual({ text: '0.001', rounded: false })
  expect(numberText(-0.0025)).toEqual({ text: '−0.0025', rounded: false })
  expect(numberText(0.1 ** 3)).toEqual({ text: '0.001', rounded: true })
  expect(numberText(0.00012345)).toEqual({ text: '1.23×10⁻⁴', rounded: true })
  expect(numberText(1e-7)).toEqual({ text: '1×10⁻⁷', rounded: false })
  expect(writing([[0.001, 0.25]])).toMatchObject({ digits: 2, decimals: 3 })
})

it('columns are as wide as their numbers need to stay large', () => {
  expect(stretchOf(usualEms)).toBe(1)
  expect(stretchOf(emsOf('−2.25'))).toBeGreaterThan(1.5)
  expect(stretchOf(widestEms)).toBeLessThan(3.2)
})
