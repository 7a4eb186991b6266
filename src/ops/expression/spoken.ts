// An expression as words, for a screen reader.
import { spokenNumber } from '../../tensor/number-text'
import { compute } from './compute'
import type { Expression } from './expression'
import { rankOf } from './rank'

/** "0 times 2 plus 1 times minus 1"; `say` speaks a leaf, and `read` gives its number. */
export function spoken<Leaf>(
  expression: Expression<Leaf>,
  say: (leaf: Leaf) => string,
  read: (leaf: Leaf) => number,
): string {
  const inside = (part: Expression<Leaf>) => spoken(part, say, read)
  // ears hear no brackets: what they would hold is named first
  const held = (part: Expression<Leaf>) =>
    part.kind === 'sum' && part.terms.length > 1
      ? `the sum of ${inside(part)},`
      : part.kind === 'difference'
        ? `the difference ${inside(part)},`
        : inside(part)
  switch (expression.kind) {
    case 'cell':
      return say(expression.at)
    case 'number':
      return spokenNumber(expression.value)
    case 'sum':
      return expression.terms.map(inside).join(' plus ')
    case 'product':
      return expression.factors.map(held).join(' times ')
    case 'difference':
      return `${inside(expression.from)} take away ${held(expression.minus)}`
    case 'quotient':
      return `${inside(expression.of)}, ${isLong(expression.of) ? 'all ' : ''}divided by ${held(expression.by)},`
    case 'where':
      return `${inside(expression.then)} if ${inside(expression.positive)} is above 0, else 0,`
    case 'top': {
      const { of, most, among, own } = expression
      const rank = rankOf(
        among.map((part) => compute(part, read)),
        own,
      )
      return `${inside(of)} if it is in the top ${inside(most)} of ${among.map(inside).join(', ')}, where its rank is ${rank}, else 0,`
    }
    case 'square':
      return `${inside(expression.of)}${isLong(expression.of) ? ', all' : ''} squared`
    case 'root':
      return `the root of ${inside(expression.of)}`
    case 'relu':
      return `the larger of 0 and ${inside(expression.of)}`
    case 'absolute':
      return `the size of ${inside(expression.of)}`
    case 'sign':
      return `the sign of ${inside(expression.of)}`
    default:
      return expression satisfies never
  }
}

/** Whether it is said in several pieces, so that what is done to it must be done to all of it. */
function isLong<Leaf>(part: Expression<Leaf>): boolean {
  switch (part.kind) {
    case 'sum':
      return part.terms.length > 1
    case 'product':
      return part.factors.length > 1
    case 'difference':
    case 'quotient':
      return true
    default:
      return false
  }
}
