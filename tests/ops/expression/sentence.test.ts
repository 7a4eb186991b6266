// The written line of arithmetic: read by the rules of arithmetic it is the expression itself.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compute } from '../../../src/ops/expression/compute'
import {
  difference,
  type Expression,
  number,
  product,
  quotient,
  sum,
  unary,
  where,
} from '../../../src/ops/expression/expression'
import { sentence } from '../../../src/ops/expression/sentence'
import { leavesOf } from '../../../src/ops/expression/walk'
import { writtenExactly, writtenRounded } from '../../../src/ops/expression/written'
import { expressions } from '../../support/expressions'
import { awkward, decimal } from '../../support/numbers'
import { readArithmetic } from '../../support/read-arithmetic'

type Tree = Expression<number>

const leaf = (at: number): Tree => ({ kind: 'cell', at })
const written = (tree: Tree, numbers: readonly number[]) =>
  sentence(tree, (at) => writtenExactly(numbers[at]))
    .map(({ text }) => text)
    .join('')

const [a, b, c] = [0, 1, 2].map(leaf)
/** How many are kept is the fourth leaf. */
const top = (of: Tree, among: readonly Tree[], own: number): Tree => ({
  kind: 'top',
  of,
  most: leaf(3),
  among,
  own,
})

it.each<readonly [string, Tree, readonly number[]]>([
  [
    '(−1)×2 + 3×(−4) + (−5)',
    sum([product(a, b), product(c, leaf(3)), leaf(4)]),
    [-1, 2, 3, -4, -5],
  ],
  ['(2×(−3))²', unary('square', product(a, b)), [2, -3]],
  ['(2 ÷ 4)²', unary('square', quotient(a, b)), [2, 4]],
  ['(2²)²', unary('square', unary('square', a)), [2]],
  ['6 ÷ (2×3)', quotient(a, product(b, c)), [6, 2, 3]],
  ['6×(2 ÷ 3)', product(a, quotient(b, c)), [6, 2, 3]],
  ['6 ÷ (2 ÷ 3)', quotient(a, quotient(b, c)), [6, 2, 3]],
  ['6 − (2 − 3)', difference(a, difference(b, c)), [6, 2, 3]],
  ['(2 if 1 > 0, else 0) + 3', sum([where(a, b), c]), [1, 2, 3]],
  ['max(0, (2 if 1 > 0, else 0))', unary('relu', where(a, b)), [1, 2]],
  ['(2 if 1 > 0, else 0) if 3 > 0, else 0', where(c, where(a, b)), [1, 2, 3]],
  ['2 if in the top 1 of 3, 2, −1 (rank 2 of 3), else 0', top(b, [a, b, c], 1), [3, 2, -1, 1]],
  // of equal numbers the upper comes first
  ['2 if in the top 1 of 2, 2 (rank 1 of 2), else 0', top(a, [a, b], 0), [2, 2, 0, 1]],
  ['2 if in the top 1 of 2, 2 (rank 2 of 2), else 0', top(b, [a, b], 1), [2, 2, 0, 1]],
  [
    '2×(3×2 if in the top 1 of 3, 3×2 (rank 1 of 2), else 0)',
    product(b, top(product(a, b), [a, product(a, b)], 1)),
    [3, 2, 0, 1],
  ],
  ['(1.5×10⁻⁷)² + 2.5×10²¹', sum([unary('square', a), b]), [1.5e-7, 2.5e21]],
  ['1 ÷ (−2×10⁻⁹)', quotient(a, b), [1, -2e-9]],
  ['3 ÷ 0 if 0 ≠ 0, else 0', quotient(a, b), [3, 0]],
  [
    '2×(3 ÷ √(0²) if √(0²) ≠ 0, else 0)',
    product(c, quotient(a, unary('root', unary('square', b)))),
    [3, 0, 2],
  ],
  ['0.1×(−0.2)', product(number(0.1), number(-0.2)), []],
  [
    '||1| − |2||',
    unary('absolute', difference(unary('absolute', a), unary('absolute', b))),
    [1, 2],
  ],
  ['0', a, [-0]],
  ['7×2', product(sum([a]), sum([product(b)])), [7, 2]],
])(/* prettier-ignore */ '%s', (line, tree, numbers) => {
  expect(written(tree, numbers)).toBe(line)
  const known = compute(tree, (at) => numbers[at])
  expect(readArithmetic(line)).toBeCloseTo(known, 12)
})

it('any expression, computed from its line alone, gives its number', { timeout: 60_000 }, () => {
  const leaves = 5
  const numbers = fc.array(
    fc.oneof(
      decimal,
      fc.integer({ min: -3, max: 3 }).map((n) => n + 0),
    ),
    {
      minLength: leaves,
      maxLength: leaves,
    },
  )
  fc.assert(
    fc.property(expressions(leaves), numbers, (tree, values) => {
      const known = compute(tree, (at) => values[at])
      const made = readArithmetic(written(tree, values))
      expect(Math.abs(made - known)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(known)))
    }),
    { numRuns: 2000 },
  )
})

it('a number written exactly is read back as itself', () => {
  fc.assert(
    fc.property(awkward.filter(Number.isFinite), (value) => {
      expect(readArithmetic(writtenExactly(value).text)).toBe(value)
    }),
    { numRuns: 2000 },
  )
})

it('a rounded number says that it is', () => {
  fc.assert(
    fc.property(awkward.filter(Number.isFinite), (value) => {
      const { text, rounded } = writtenRounded(value)
      expect(rounded).toBe(readArithmetic(text) !== value)
    }),
    { numRuns: 2000 },
  )
})

it('names every leaf once for each time it is read, in order', () => {
  fc.assert(
    fc.property(expressions(5), (tree) => {
      const tokens = sentence(tree, (at) => ({ text: `x${at}`, negative: false }))
      const named = tokens.flatMap(({ leaf: at, text }) =>
        at === undefined ? [] : [[at, text.replaceAll(/[()]/g, '')]],
      )
      expect(named).toEqual(leavesOf(tree).map((at) => [at, `x${at}`]))
    }),
  )
})

it('a name with signs in it stands in brackets where a sum of its own would', () => {
  const name = (text: string) => ({ text, negative: false, compound: true })
  const line = sentence(product(number<string>(2), { kind: 'cell', at: 'λ·L' }), name)
  expect(line.map(({ text }) => text).join('')).toBe('2×(λ·L)')
})
