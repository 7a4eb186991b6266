// An expression as the line of arithmetic a person would write.
import type { Expression } from './expression'
import { partsOf } from './walk'

/** A piece of the line: a number from a cell, or the signs between. */
export interface Token<Leaf> {
  readonly text: string
  /** Which term of the arithmetic it belongs to, from 0; null for what stands between terms. */
  readonly term: number | null
  readonly leaf?: Leaf
}

/** How a leaf is written (as a number, or as a name), and whether it starts with a minus. */
export interface Written {
  readonly text: string
  readonly negative: boolean
}

/**
 * "(−1)×0 + 1×3 + 2" as tokens. Terms are those of the expression's sum; where there is no sum,
 * each leaf is a term.
 */
export function sentence<Leaf>(
  expression: Expression<Leaf>,
  write: (leaf: Leaf) => Written,
): Token<Leaf>[] {
  return line(expression, write, termsOf(expression), null, false)
}

type Terms<Leaf> = ReadonlyMap<Expression<Leaf>, number>

/** The number of the term that each part starts. */
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

/** `tight` is true inside a product or under a power, where sums and negatives need brackets. */
function line<Leaf>(
  part: Expression<Leaf>,
  write: (leaf: Leaf) => Written,
  terms: Terms<Leaf>,
  above: number | null,
  tight: boolean,
): Token<Leaf>[] {
  const term = terms.get(part) ?? above
  const sign = (text: string): Token<Leaf> => ({ text, term })
  const inside = (inner: Expression<Leaf>, innerTight = false) =>
    line(inner, write, terms, term, innerTight)
  const bracketed = (tokens: Token<Leaf>[]) => [sign('('), ...tokens, sign(')')]
  const wrap = (tokens: Token<Leaf>[]) => (tight ? bracketed(tokens) : tokens)

  switch (part.kind) {
    case 'cell': {
      const { text, negative } = write(part.at)
      return [{ text: tight && negative ? `(${text})` : text, term, leaf: part.at }]
    }
    case 'number': {
      const text = part.value < 0 ? `−${-part.value}` : String(part.value)
      return [sign(tight && part.value < 0 ? `(${text})` : text)]
    }
    case 'sum':
      return wrap(
        joined(
          part.terms.map((inner, i) => inside(inner, i > 0 && inner.kind !== 'product')),
          { text: ' + ', term: above },
        ),
      )
    case 'product':
      return joined(
        part.factors.map((factor) => inside(factor, true)),
        sign('×'),
      )
    case 'difference':
      return wrap([
        ...inside(part.from),
        sign(' − '),
        ...inside(part.minus, part.minus.kind !== 'product'),
      ])
    case 'quotient':
      return [...inside(part.of, true), sign(' ÷ '), ...inside(part.by, true)]
    case 'where':
      return wrap([
        ...inside(part.then),
        sign(' if '),
        ...inside(part.positive),
        sign(' > 0, else 0'),
      ])
    case 'square':
      return [...inside(part.of, true), sign('²')]
    case 'root':
      return [sign('√'), ...bracketed(inside(part.of))]
    case 'relu':
      return [sign('max(0, '), ...inside(part.of), sign(')')]
    case 'absolute':
      return [sign('|'), ...inside(part.of), sign('|')]
    case 'sign':
      return [sign('sign('), ...inside(part.of), sign(')')]
    default:
      return part satisfies never
  }
}

function joined<Leaf>(parts: Token<Leaf>[][], between: Token<Leaf>): Token<Leaf>[] {
  return parts.flatMap((part, i) => (i === 0 ? part : [between, ...part]))
}
