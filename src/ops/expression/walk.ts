// Going through an expression: its parts, its leaves, and the same tree over other leaves.
import type { Expression } from './expression'

/** The expressions directly inside one, in reading order. */
export function partsOf<Leaf>(expression: Expression<Leaf>): readonly Expression<Leaf>[] {
  switch (expression.kind) {
    case 'cell':
    case 'number':
      return []
    case 'sum':
      return expression.terms
    case 'product':
      return expression.factors
    case 'difference':
      return [expression.from, expression.minus]
    case 'quotient':
      return [expression.of, expression.by]
    case 'where':
      return [expression.then, expression.positive]
    case 'top':
      return [expression.of, expression.most, ...expression.among]
    default:
      return [expression.of]
  }
}

/** Every leaf, in reading order. */
export function leavesOf<Leaf>(expression: Expression<Leaf>): Leaf[] {
  if (expression.kind === 'cell') return [expression.at]
  return partsOf(expression).flatMap(leavesOf)
}

/** Whether any leaf passes a test; it stops at the first. */
export function someLeaf<Leaf>(
  expression: Expression<Leaf>,
  test: (leaf: Leaf) => boolean,
): boolean {
  if (expression.kind === 'cell') return test(expression.at)
  return partsOf(expression).some((part) => someLeaf(part, test))
}

/** The same arithmetic with another expression in each leaf's place. */
export function replaceLeaves<From, To>(
  expression: Expression<From>,
  replace: (leaf: From) => Expression<To>,
): Expression<To> {
  const inside = (part: Expression<From>) => replaceLeaves(part, replace)
  switch (expression.kind) {
    case 'cell':
      return replace(expression.at)
    case 'number':
      return expression
    case 'sum':
      return { kind: 'sum', terms: expression.terms.map(inside) }
    case 'product':
      return { kind: 'product', factors: expression.factors.map(inside) }
    case 'difference':
      return {
        kind: 'difference',
        from: inside(expression.from),
        minus: inside(expression.minus),
      }
    case 'quotient':
      return { kind: 'quotient', of: inside(expression.of), by: inside(expression.by) }
    case 'where':
      return {
        kind: 'where',
        positive: inside(expression.positive),
        then: inside(expression.then),
      }
    case 'top': {
      const of = inside(expression.of)
      // one number stays one object, so that it is one term
      const among = expression.among.map((part, i) => (i === expression.own ? of : inside(part)))
      return { ...expression, of, most: inside(expression.most), among }
    }
    default:
      return { kind: expression.kind, of: inside(expression.of) }
  }
}
