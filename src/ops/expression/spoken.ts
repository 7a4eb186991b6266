// An expression as words, for a screen reader.
import type { Expression } from './expression'

/** "0 times 2 plus 1 times minus 1"; `say` speaks a leaf. */
export function spoken<Leaf>(expression: Expression<Leaf>, say: (leaf: Leaf) => string): string {
  const inside = (part: Expression<Leaf>) => spoken(part, say)
  switch (expression.kind) {
    case 'cell':
      return say(expression.at)
    case 'number':
      return expression.value < 0 ? `minus ${-expression.value}` : String(expression.value)
    case 'sum':
      return expression.terms.map(inside).join(' plus ')
    case 'product':
      return expression.factors.map(inside).join(' times ')
    case 'difference':
      return `${inside(expression.from)} take away ${inside(expression.minus)}`
    case 'quotient':
      return `${inside(expression.of)}, divided by ${inside(expression.by)},`
    case 'where':
      return `${inside(expression.then)} because ${inside(expression.positive)} is above 0, else 0,`
    case 'square':
      return `${inside(expression.of)} squared`
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
