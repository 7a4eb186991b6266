// An expression as the line of arithmetic a person would write.
import { compute } from './compute'
import type { Expression, Top } from './expression'
import { rankOf } from './rank'
import { termsOf } from './terms'
import { leavesOf } from './walk'
import { type Written, writtenExactly } from './written'

/** A piece of the line: a number from a cell, or the signs between. */
export interface Token<Leaf> {
  readonly text: string
  /** Which term of the arithmetic it belongs to, from 0; null for what stands between terms. */
  readonly term: number | null
  readonly leaf?: Leaf
  /** `text` says less than the number. */
  readonly rounded?: boolean
}

/**
 * "(−1)×0 + 1×3 + 2" as tokens. Terms are those of the expression's sum; where there is no sum,
 * each leaf is a term. Read by the rules of arithmetic it is the expression and no other.
 */
export function sentence<Leaf>(
  expression: Expression<Leaf>,
  write: (leaf: Leaf) => Written,
  writeNumber: (value: number) => Written = writtenExactly,
): Token<Leaf>[] {
  const terms = termsOf(expression)
  return line(expression, null, Place.alone)

  function line(part: Expression<Leaf>, above: number | null, place: Place): Token<Leaf>[] {
    const term = terms.get(part) ?? above
    const sign = (text: string): Token<Leaf> => ({ text, term })
    const inside = (inner: Expression<Leaf>, at: Place) => line(inner, term, at)
    const wrap = (tokens: Token<Leaf>[], fits: Place) =>
      place > fits ? [sign('('), ...tokens, sign(')')] : tokens
    const choice = (tokens: Token<Leaf>[], end = '') =>
      wrap([...tokens, sign(`${end}, else 0`)], Place.alone)
    const number = ({ text, negative, compound, rounded }: Written): Token<Leaf> => {
      const fits = negative ? Place.first : compound ? Place.later : Place.base
      return { text: place > fits ? `(${text})` : text, term, ...(rounded && { rounded }) }
    }

    switch (part.kind) {
      case 'cell':
        return [{ ...number(write(part.at)), leaf: part.at }]
      case 'number':
        return [number(writeNumber(part.value))]
      case 'sum': {
        const [only, ...others] = part.terms
        if (others.length === 0) return inside(only, place)
        const all = part.terms.map((inner, i) => inside(inner, i === 0 ? Place.first : Place.later))
        return wrap(joined(all, { text: ' + ', term: above }), Place.first)
      }
      case 'product': {
        const [only, ...others] = part.factors
        if (others.length === 0) return inside(only, place)
        const all = part.factors.map((factor) => inside(factor, Place.factor))
        return wrap(joined(all, sign('×')), Place.factor)
      }
      case 'difference':
        return wrap(
          [...inside(part.from, Place.first), sign(' − '), ...inside(part.minus, Place.later)],
          Place.first,
        )
      case 'quotient': {
        const whole = [
          ...inside(part.of, Place.factor),
          sign(' ÷ '),
          ...inside(part.by, Place.divisor),
        ]
        if (!isZero(part.by)) return wrap(whole, Place.later)
        return choice([...whole, sign(' if '), ...inside(part.by, Place.first), sign(' ≠ 0')])
      }
      case 'where':
        return choice([
          ...inside(part.then, Place.first),
          sign(' if '),
          ...inside(part.positive, Place.first),
          sign(' > 0'),
        ])
      case 'top': {
        const among = part.among.map((each) => inside(each, Place.first))
        return choice(
          [
            ...inside(part.of, Place.first),
            sign(' if in the top '),
            ...inside(part.most, Place.factor),
            sign(' of '),
            ...joined(among, sign(', ')),
          ],
          rankWords(part),
        )
      }
      case 'square':
        return wrap([...inside(part.of, Place.base), sign('²')], Place.divisor)
      case 'root':
        return [sign('√('), ...inside(part.of, Place.first), sign(')')]
      case 'relu':
        return [sign('max(0, '), ...inside(part.of, Place.first), sign(')')]
      case 'absolute':
        return [sign('|'), ...inside(part.of, Place.first), sign('|')]
      case 'sign':
        return [sign('sign('), ...inside(part.of, Place.first), sign(')')]
      default:
        return part satisfies never
    }
  }

  /** Where a number stands among the others; nothing where the line is in names. */
  function rankWords({ among, own }: Top<Leaf>): string {
    if (among.flatMap(leavesOf).some((leaf) => write(leaf).value === undefined)) return ''
    const rank = rankOf(among.map(valueOf), own)
    return ` (rank ${rank} of ${among.length})`
  }

  function valueOf(part: Expression<Leaf>): number {
    return compute(part, (leaf) => write(leaf).value ?? NaN)
  }

  /** Whether a divisor is 0 as the numbers stand: the sheet then takes 0 for the quotient, and says so. */
  function isZero(by: Expression<Leaf>): boolean {
    return valueOf(by) === 0
  }
}

/** Where a part stands, the stricter the higher: what fits in one place may need brackets in the next. */
const Place = { alone: 0, first: 1, later: 2, factor: 3, divisor: 4, base: 5 } as const
type Place = (typeof Place)[keyof typeof Place]

function joined<Leaf>(parts: Token<Leaf>[][], between: Token<Leaf>): Token<Leaf>[] {
  return parts.flatMap((part, i) => (i === 0 ? part : [between, ...part]))
}
