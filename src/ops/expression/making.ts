// How an expression is worked out by hand: one move after another, each with its number.
import { compute } from './compute'
import type { Expression } from './expression'
import { termsOf } from './terms'
import { leavesOf, partsOf } from './walk'

/** A number that a move uses: taken up from a leaf, or what earlier moves made. */
export interface Operand<Leaf> {
  readonly value: number
  /** Absent for what earlier moves made. */
  readonly leaf?: Leaf
  /** The term it belongs to, as in the written line; null outside of the terms. */
  readonly term: number | null
}

/** How a number joins a sum: what stood there before (null for the first), and what stands after. */
export interface Joining {
  readonly before: number | null
  readonly after: number
  readonly last: boolean
}

export interface Move<Leaf> {
  /** What is worked out, with the numbers of earlier moves in their places. */
  readonly part: Expression<Operand<Leaf>>
  readonly value: number
  /** The sum that the value joins; null when it joins none. */
  readonly sum: Joining | null
  /** The number that stands after the move: the sum so far, or else the value. */
  readonly stands: number
  readonly term: number | null
}

/**
 * The moves that make an expression's number, in order: every leaf is taken up once, and after the
 * last move that number stands, the same to the bit as `compute` gives.
 */
export function makingOf<Leaf>(
  expression: Expression<Leaf>,
  read: (leaf: Leaf) => number,
): readonly Move<Leaf>[] {
  type Part = Expression<Operand<Leaf>>
  const terms = termsOf(expression)
  const moves: Move<Leaf>[] = []

  const move = (part: Part, term: number | null, join?: (value: number) => Joining): number => {
    const value = compute(part, (operand) => operand.value)
    const sum = join ? join(value) : null
    const stands = sum ? sum.after : value
    moves.push({ part, value, sum, stands, term })
    return stands
  }

  /** Makes all the moves of a part but its last, which is what it returns. */
  const lastOf = (part: Expression<Leaf>, above: number | null, inSum: boolean): Part => {
    const term = terms.get(part) ?? above
    if (part.kind === 'cell')
      return { kind: 'cell', at: { value: read(part.at), leaf: part.at, term } }
    if (part.kind === 'sum') return made(add(part.terms, term), term)
    const alone = partsOf(part).length === 1
    return mapParts(part, (inner) => {
      const last = lastOf(inner, term, inSum)
      // what happens to one number alone is a move of its own, but not inside a sum
      const kept = inSum ? isOneNumber(inner) : isPlain(inner) && !alone
      return kept || isMade(last) ? last : made(move(last, terms.get(inner) ?? term), term)
    })
  }

  const add = (added: readonly Expression<Leaf>[], above: number | null): number => {
    let total = 0
    added.forEach((inner, i) => {
      const term = terms.get(inner) ?? above
      const part = lastOf(inner, term, true)
      const join = (value: number): Joining => ({
        before: i === 0 ? null : total,
        after: total + value,
        last: i === added.length - 1,
      })
      // the first number of a sum stands already when earlier moves made it
      if (i === 0 && part.kind === 'cell' && isMade(part)) total += part.at.value
      else total = move(part, term, join)
    })
    return total
  }

  const last = lastOf(expression, null, false)
  if (!isMade(last) || moves.length === 0) move(last, terms.get(expression) ?? null)
  return moves
}

/** The leaves that a move takes up. */
export function takenBy<Leaf>({ part }: Move<Leaf>): Leaf[] {
  return leavesOf(part).flatMap(({ leaf }) => (leaf === undefined ? [] : [leaf]))
}

/** The pairs of leaves that the terms of the expression's sum multiply; none where it has no such. */
export function pairsOf<Leaf>(moves: readonly Move<Leaf>[]): (readonly [Leaf, Leaf])[] {
  const pairs = moves.flatMap((move) => {
    const [first, second] = takenBy(move)
    const pair = move.part.kind === 'product' && move.part.factors.length === 2
    return move.sum && pair && first !== undefined && second !== undefined
      ? [[first, second] as const]
      : []
  })
  return pairs.length > 1 ? pairs : []
}

function made<Leaf>(value: number, term: number | null): Expression<Operand<Leaf>> {
  return { kind: 'cell', at: { value, term } }
}

/** Whether a part is what earlier moves made, so that nothing is left to do. */
function isMade<Leaf>(part: Expression<Operand<Leaf>>): boolean {
  return part.kind === 'cell' && part.at.leaf === undefined
}

function isPlain<Leaf>(part: Expression<Leaf>): boolean {
  return part.kind === 'cell' || part.kind === 'number'
}

/** A leaf or a number, or something done to it alone. */
function isOneNumber<Leaf>(part: Expression<Leaf>): boolean {
  const parts = partsOf(part)
  return isPlain(part) || (part.kind !== 'sum' && parts.length === 1 && isOneNumber(parts[0]))
}

type Composed<Leaf> = Exclude<Expression<Leaf>, { kind: 'cell' | 'sum' }>

/** The same operation over other parts. */
function mapParts<From, To>(
  part: Composed<From>,
  inside: (inner: Expression<From>) => Expression<To>,
): Expression<To> {
  switch (part.kind) {
    case 'number':
      return part
    case 'product':
      return { kind: 'product', factors: part.factors.map(inside) }
    case 'difference':
      return { kind: 'difference', from: inside(part.from), minus: inside(part.minus) }
    case 'quotient':
      return { kind: 'quotient', of: inside(part.of), by: inside(part.by) }
    case 'where':
      return { kind: 'where', then: inside(part.then), positive: inside(part.positive) }
    case 'top': {
      const { own } = part
      const [of, most] = [inside(part.of), inside(part.most)]
      return { kind: 'top', of, most, among: part.among.map(inside), own }
    }
    default:
      return { kind: part.kind, of: inside(part.of) }
  }
}
