// Arithmetic in words: what brackets hold for eyes is said for ears.
import { expect, it } from 'vitest'
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
import { spoken } from '../../../src/ops/expression/spoken'
import { spokenNumber } from '../../../src/tensor/number-text'

const leaf = (at: number): Expression<number> => ({ kind: 'cell', at })
const [a, b, c] = [2, -3, 4].map(leaf)

it.each<readonly [string, Expression<number>]>([
  ['2 times minus 3 plus 4', sum([product(a, b), c])],
  ['2 times the sum of minus 3 plus 4,', product(a, sum([b, c]))],
  ['2 take away the sum of minus 3 plus 4,', difference(a, sum([b, c]))],
  ['2 take away the difference minus 3 take away 4,', difference(a, difference(b, c))],
  ['2 plus minus 3, all divided by 4,', quotient(sum([a, b]), c)],
  ['2, divided by 4,', quotient(a, c)],
  ['2 times minus 3, all squared', unary('square', product(a, b))],
  ['minus 3 squared', unary('square', b)],
  [
    'the root of 2 squared plus 4 squared',
    unary('root', sum([unary('square', a), unary('square', c)])),
  ],
  ['the larger of 0 and minus 3', unary('relu', b)],
  ['2 if minus 3 is above 0, else 0,', where(b, a)],
  [
    'minus 3 if it is in the top 2 of 4, minus 3, 4, where its rank is 3, else 0,',
    { kind: 'top', of: b, most: a, among: [c, b, c], own: 1 },
  ],
  ['minus 0.5 times the sign of 2', product(number(-0.5), unary('sign', a))],
])(/* prettier-ignore */ '%s', (words, expression) => {
  expect(spoken(expression, spokenNumber, (leaf) => leaf)).toBe(words)
})
