// The terms of an expression: the parts that are tinted, pointed at and played one by one.
import type { Expression } from './expression'
import { partsOf } from './walk'

type Terms<Leaf> = ReadonlyMap<Expression<Leaf>, number>

/** The number of the term that each part starts: the terms of its sum, or else its leaves. */
export function termsOf<Leaf>(expression: Expression<Leaf>): Terms<Leaf> {
  const sum = firstSum(expression)
  const terms = sum ? sum.terms : leafParts(expression)
  return new Map(terms.map((term, i) => [term, i]))
}

/** Which term each leaf belongs to, in reading order. */
export function leafTerms<Leaf>(
  expression: Expression<Leaf>,
): { readonly leaf: Leaf; readonly term: number | null }[] {
  const terms = termsOf(expression)
  const visit = (
    part: Expression<Leaf>,
    above: number | null,
  ): { leaf: Leaf; term: number | null }[] => {
    const term = terms.get(part) ?? above
    if (part.kind === 'cell') return [{ leaf: part.at, term }]
    return partsOf(part).flatMap((inner) => visit(inner, term))
  }
  return visit(expression, null)
}

function firstSum<Leaf>(
  expression: Expression<Leaf>,
): Extract<Expression<Leaf>, { kind: 'sum' }> | null {
  if (expression.kind === 'sum') return expression
  for (const part of partsOf(expression)) {
    const found = firstSum(part)
    if (found) return found
  }
  return null
}

function leafParts<Leaf>(expression: Expression<Leaf>): Expression<Leaf>[] {
  return expression.kind === 'cell' ? [expression] : partsOf(expression).flatMap(leafParts)
}
