// The number an expression stands for, given the numbers in its leaves.
import type { Expression } from './expression'
import { rankOf } from './rank'

/** Computes an expression in reading order; `read` gives the number in a leaf. */
export function compute<Leaf>(expression: Expression<Leaf>, read: (leaf: Leaf) => number): number {
  const inside = (part: Expression<Leaf>) => compute(part, read)
  switch (expression.kind) {
    case 'cell':
      return read(expression.at)
    case 'number':
      return expression.value
    case 'sum':
      return expression.terms.reduce((total, term) => total + inside(term), 0)
    case 'product':
      // + 0 turns −0 into 0, which is never shown.
      return expression.factors.map(inside).reduce((total, factor) => total * factor) + 0
    case 'difference':
      return inside(expression.from) - inside(expression.minus)
    case 'quotient': {
      const by = inside(expression.by)
      return by === 0 ? 0 : inside(expression.of) / by + 0
    }
    case 'where':
      return inside(expression.positive) > 0 ? inside(expression.then) : 0
    case 'top': {
      const before = rankOf(expression.among.map(inside), expression.own) - 1
      return inside(expression.most) - before > 0 ? inside(expression.of) : 0
    }
    case 'square': {
      // x ** 2 may differ from x·x in its last bit
      const base = inside(expression.of)
      return base * base
    }
    case 'root':
      return Math.sqrt(inside(expression.of))
    case 'relu':
      return Math.max(0, inside(expression.of))
    case 'absolute':
      return Math.abs(inside(expression.of))
    case 'sign':
      return Math.sign(inside(expression.of)) + 0
    default:
      return expression satisfies never
  }
}
