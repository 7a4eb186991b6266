// What may be typed as a plain number, and what is said of anything else.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { needsArithmetic, readPlainNumber } from '../../src/formats/number'

describe('read', () => {
  test.each<[typed: string, value: number]>([
    ['-3', -3],
    ['−3', -3],
    ['–3', -3],
    ['+3', 3],
    ['.5', 0.5],
    [',5', 0.5],
    ['1.', 1],
    ['1.5', 1.5],
    ['1,5', 1.5],
    ['-1,5e-3', -0.0015],
    ['1e-3', 0.001],
    ['1E+3', 1000],
    ['1e−3', 0.001],
    ['007', 7],
    ['1,234', 1.234],
    ['0,123', 0.123],
    ['1.234', 1.234],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1.234.567', 1234567],
    ['-1,234,567.25', -1234567.25],
    ['1 234', 1234],
    ['1\u00A0234,5', 1234.5],
    ['1\u202F234\u202F567', 1234567],
    ["1'234", 1234],
    ['\u00A0 3 \u202F', 3],
    ['1e-400', 0],
    ['1.7976931348623157e308', Number.MAX_VALUE],
  ])('%j is %d', (typed, value) => {
    expect(readPlainNumber(typed)).toMatchObject({ kind: 'number', value })
  })

  test('minus zero is zero', () => {
    for (const typed of ['-0', '−0.0', '-0e5', '-1e-400'])
      expect(readPlainNumber(typed)).toEqual({ kind: 'number', value: 0 })
  })

  test('1,234 says that it was read as a small number; 1,5 and 1.234 need no word', () => {
    expect(readPlainNumber('−1,234')).toEqual({
      kind: 'number',
      value: -1.234,
      note: '−1,234 was read with a decimal comma, as −1.234.',
    })
    expect(readPlainNumber('1,5')).not.toHaveProperty('note')
    expect(readPlainNumber('1.234')).not.toHaveProperty('note')
    expect(readPlainNumber('1,234.5')).not.toHaveProperty('note')
  })
})

describe('refused', () => {
  test.each<[typed: string, at: number | undefined, why: string]>([
    ['', undefined, 'The cell is empty. Type a number such as −1.5, or press Esc.'],
    [' \u00A0', undefined, 'The cell is empty. Type a number such as −1.5, or press Esc.'],
    ['1..2', 2, '“1..2” is not a number. Type a number such as −1.5.'],
    ['  1x', 3, '“1x” is not a number. Type a number such as −1.5.'],
    ['abc', 0, '“abc” is not a number. Type a number such as −1.5.'],
    ['1e', 2, '“1e” is not a number. Type a number such as −1.5.'],
    ['1,2,3', 3, '“1,2,3” is not a number. Type a number such as −1.5.'],
    ['1,2.5', 3, '“1,2.5” is not a number. Type a number such as −1.5.'],
    ['12,34,567', 5, '“12,34,567” is not a number. Type a number such as −1.5.'],
    ['1 2', 1, '“1 2” is not a number. Type a number such as −1.5.'],
    ['--1', 1, '“--1” is not a number. Type a number such as −1.5.'],
    ['1'.repeat(30) + 'x', 30, `“${'1'.repeat(20)}…” is not a number. Type a number such as −1.5.`],
    ['Infinity', undefined, '“Infinity” is not a finite number. Type a number such as −1.5.'],
    ['−∞', undefined, '“−∞” is not a finite number. Type a number such as −1.5.'],
    ['NaN', undefined, '“NaN” is not a finite number. Type a number such as −1.5.'],
    ['1e999', undefined, '“1e999” is too large to calculate with. The largest is about 1.8×10³⁰⁸.'],
  ])('%j', (typed, at, why) => {
    const expected = at === undefined ? { kind: 'refused', why } : { kind: 'refused', why, at }
    expect(readPlainNumber(typed)).toEqual(expected)
  })
})

test('every number reads back as it is written, to the bit', () => {
  const finite = fc.double({ noNaN: true, noDefaultInfinity: true })
  fc.assert(
    fc.property(finite, (value) => {
      expect(readPlainNumber(String(value))).toEqual({ kind: 'number', value: value + 0 })
      const shown = String(value).replace('-', '−').replace('.', ',')
      expect(readPlainNumber(shown)).toMatchObject({ kind: 'number', value: value + 0 })
    }),
  )
})

test('no text throws, and what is read is finite and never −0', () => {
  const characters = fc.constantFrom(...'0123456789.,+-−eE \u00A0\'"x∞')
  const text = fc.oneof(fc.string({ unit: characters }), fc.string({ unit: 'binary' }))
  fc.assert(
    fc.property(text, (typed) => {
      const read = readPlainNumber(typed)
      if (read.kind === 'refused') expect(read.why).toMatch(/\.$/)
      else expect(Number.isFinite(read.value) && !Object.is(read.value, -0)).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

describe('arithmetic is told from a number and from a word', () => {
  test.each(['=5', '=', '1/2', '2*(3-1)', 'sqrt(2)', '√2', '(3)', '2−1', '2×3', '3²', 'pi', '2pi'])(
    '%j needs the parser',
    (typed) => expect(needsArithmetic(typed)).toBe(true),
  )
  test.each(['5', '-5', '−1,5', '1e-3', '1e+3', '', 'abc', '1..2', '-x', '1;2', 'sqrt'])(
    '%j does not',
    (typed) => expect(needsArithmetic(typed)).toBe(false),
  )
})
