// Arithmetic typed into a cell: its value, or the character where it goes wrong.
import { describe, expect, test } from 'vitest'
import { readArithmetic } from '../../src/formats/arithmetic'

describe('worked out', () => {
  test.each<[typed: string, value: number]>([
    ['=1/3', 1 / 3],
    ['2*(3-1)', 4],
    ['sqrt(2)', Math.SQRT2],
    ['√2', Math.SQRT2],
    ['√(2+7)', 3],
    ['√√16', 2],
    ['√sqrt(16) + 1', 3],
    ['2√9', 6],
    ['√9^3', 27],
    ['1/2', 0.5],
    ['−3', -3],
    ['2×3÷4', 1.5],
    ['2·3', 6],
    ['1-2-3', -4],
    ['8/4/2', 1],
    ['2^3^2', 512],
    ['2**3', 8],
    ['3² + 2³', 17],
    ['2^-1', 0.5],
    ['2*-3', -6],
    ['--3', 3],
    ['+3', 3],
    ['-2^2', -4],
    ['(-2)^2', 4],
    ['2(3+4)', 14],
    ['(1+2)(3+4)', 21],
    ['=1*2+0*-1', 2],
    ['1.5e3+1', 1501],
    ['2exp(0)', 2],
    ['2pi', 2 * Math.PI],
    ['π', Math.PI],
    ['E', Math.E],
    ['ln(e) + log(e)', 2],
    ['log10(1000)+log2(8)', Math.log10(1000) + 3],
    ['sin(0)+cos(0)+tan(0)', 1],
    ['abs(-3)', 3],
    ['ABS (−3)', 3],
    ['round(2.5)+round(-2.5)', 0],
    ['floor(-1.5)', -2],
    ['ceil(-1.5)', -1],
    [' = 2 *\t3 ', 6],
    ['0*-1', 0],
  ])('%j', (typed, value) => {
    expect(readArithmetic(typed)).toEqual({ kind: 'number', value })
  })
})

describe('a comma', () => {
  test.each<[typed: string, value: number]>([
    ['1,5*2', 3],
    ['(1,5)', 1.5],
    [',5+1', 1.5],
    ['1.234,5+1', 1235.5],
    ['sqrt(2,25)', 1.5],
    ['round(2,5)', 3],
    ['max(1,2)', 2],
    ['max(1, 2)', 2],
    ['max(1.5,2.5,3)', 3],
    ['max(1,5; 1)', 1.5],
    ['min(1,5;1)', 1],
    ['max((1,5), 1)', 1.5],
    ['max(sqrt(2,25), 1)', 1.5],
    ['max(max(1,5;2), 1)', 2],
  ])('in %j is read as meant', (typed, value) => {
    expect(readArithmetic(typed)).toEqual({ kind: 'number', value })
  })

  test.each<[typed: string, at: number]>([
    ['max(1,5, 2)', 5],
    ['(1, 2)', 2],
    ['sqrt(2, 3)', 6],
    ['1,2,3*2', 3],
    ['max(,1)', 4],
  ])('in %j is refused where it stands', (typed, at) => {
    expect(readArithmetic(typed)).toMatchObject({ kind: 'refused', at })
  })
})

describe('refused', () => {
  test.each<[typed: string, at: number, why: string]>([
    ['1/0', 1, '1/0 is not a finite number.'],
    ['2 + 1/(3-3)', 5, '1/0 is not a finite number.'],
    ['sqrt(-4)', 0, 'sqrt(−4) is not a finite number.'],
    ['1+exp(1000)', 2, 'exp(1000) is not a finite number.'],
    ['(-8)^(1/2)', 4, '(−8)^0.5 is not a finite number.'],
    ['1 + ', 3, 'A number is missing at the end.'],
    ['1+*2', 2, 'A number is missing before “*”.'],
    ['()', 1, 'A number is missing before “)”.'],
    ['1 2', 2, 'A sign such as + or × is missing before “2”.'],
    ['(1', 0, 'This ( is never closed. Type a ) after what belongs inside.'],
    ['1)+2', 1, 'This ) closes no parenthesis.'],
    ['√', 0, 'Type a number or a ( after √.'],
    ['√-4', 0, 'Type a number or a ( after √.'],
    ['sqrt 2', 0, 'Type what sqrt is of in parentheses: sqrt(2).'],
    ['sqrt()', 0, 'sqrt() needs a number in its parentheses.'],
    ['1+pi(2)', 2, 'pi is a number and no function. Type a × after it.'],
    ['1/2(3)', 1, 'This can be read in two ways. Type the × that is meant after the ÷.'],
    ['6/(2)(3)', 1, 'This can be read in two ways. Type the × that is meant after the ÷.'],
    ['2e', 2, '“2e” is not a number. Type a number such as −1.5.'],
    ['1..2+1', 2, '“1..2” is not a number. Type a number such as −1.5.'],
    ['1+1e999', 2, '“1e999” is too large to calculate with. The largest is about 1.8×10³⁰⁸.'],
    ['2*x', 2, '“x” is not known here. Type numbers, pi, e and functions such as sqrt.'],
    ['5%', 1, '“%” cannot be used here. Type 0.5 instead of 50%.'],
    ['1==2', 1, 'An = can only stand at the very beginning.'],
    ['=', 0, 'There is nothing to work out. Type a sum such as 1/3.'],
  ])('%j', (typed, at, why) => {
    expect(readArithmetic(typed)).toEqual({ kind: 'refused', why, at })
  })

  test('a function that is none is told which there are', () => {
    expect(readArithmetic('1+foo(2)')).toMatchObject({
      at: 2,
      why: expect.stringMatching(/^There is no function “foo” here\. There are sqrt, .+, max\.$/),
    })
  })

  // What mathjs would otherwise know or do.
  test.each([
    'import("fs")',
    'constructor',
    'sqrt.constructor("return 1")()',
    '__proto__',
    'toString()',
    'hasOwnProperty(1)',
    'evaluate("1")',
    'parse("1")',
    'a=1',
    '1+(a=1)',
    'x',
    'i',
    'Infinity',
    'NaN',
    'true',
    'null',
    'f(x)=1',
    '"1"',
    "'1'",
    '[1]',
    '[1,2][1]',
    '{a:1}',
    '1:3',
    '1 cm',
    '2 in',
    '1;2',
    '1\n2',
    '5!',
    "2'",
    '5 mod 3',
    '5 % 3',
    '1 ? 2 : 3',
    '1 < 2',
    '1 == 1',
    '1 & 1',
    '~1',
    'not 1',
    '1 << 2',
    '2 .* 3',
    '1 ?? 2',
    '1 to 2',
    '0x10',
    '0b1',
    '1_000',
    '# comment',
    '1 # comment',
    'max',
    'random()',
    'factorial(5)',
    'sqrt(2)[1]',
    'sqrt(4).re',
    'sqrt?.(4)',
    '\\u0031',
    '`1`',
    '$',
    '😀+1',
  ])('%j is no arithmetic', (typed) => {
    const read = readArithmetic(typed)
    expect(read).toMatchObject({ kind: 'refused', why: expect.stringMatching(/^.+\.$/) })
    if (read.kind !== 'refused') return
    expect(read.at).toBeGreaterThanOrEqual(0)
    expect(read.at).toBeLessThanOrEqual(typed.length)
  })

  test('what is very deep or very long is refused in words', () => {
    const deep = `${'('.repeat(65)}1${')'.repeat(65)}`
    expect(readArithmetic(deep)).toEqual({
      kind: 'refused',
      why: 'More than 64 parentheses stand inside each other.',
      at: 64,
    })
    expect(readArithmetic('√'.repeat(499))).toEqual({
      kind: 'refused',
      why: 'There are more than 64 roots.',
      at: 64,
    })
    expect(readArithmetic('1+'.repeat(100_000))).toEqual({
      kind: 'refused',
      why: 'That is 200000 characters long. At most 500 can be worked out.',
      at: 500,
    })
  })

  test('what is just short enough is worked out', () => {
    expect(readArithmetic(`${'('.repeat(64)}1${')'.repeat(64)}`)).toEqual({
      kind: 'number',
      value: 1,
    })
    expect(readArithmetic(`${'1+'.repeat(249)}1`)).toEqual({ kind: 'number', value: 250 })
    expect(readArithmetic(`${'-'.repeat(498)}1`)).toEqual({ kind: 'number', value: 1 })
    expect(readArithmetic(`${'√'.repeat(64)}1`)).toEqual({ kind: 'number', value: 1 })
    expect(readArithmetic(`${'1^'.repeat(249)}1`)).toEqual({ kind: 'number', value: 1 })
    expect(readArithmetic(`${'1/'.repeat(249)}1`)).toEqual({ kind: 'number', value: 1 })
    expect(readArithmetic(`${'(1)'.repeat(166)}`)).toEqual({ kind: 'number', value: 1 })
  })
})
