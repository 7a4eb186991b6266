// How one number is made from others: a small tree whose leaves are cells.

export type Expression<Leaf> =
  | { readonly kind: 'cell'; readonly at: Leaf }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'sum'; readonly terms: readonly Expression<Leaf>[] }
  | { readonly kind: 'product'; readonly factors: readonly Expression<Leaf>[] }
  | {
      readonly kind: 'difference'
      readonly from: Expression<Leaf>
      readonly minus: Expression<Leaf>
    }
  | { readonly kind: 'quotient'; readonly of: Expression<Leaf>; readonly by: Expression<Leaf> }
  | { readonly kind: 'where'; readonly positive: Expression<Leaf>; readonly then: Expression<Leaf> }
  | Top<Leaf>
  | { readonly kind: UnaryKind; readonly of: Expression<Leaf> }

/** `of`, which is among[own], where fewer than `most` of the others come before it, and 0 elsewhere. */
export interface Top<Leaf> {
  readonly kind: 'top'
  readonly of: Expression<Leaf>
  readonly most: Expression<Leaf>
  readonly among: readonly Expression<Leaf>[]
  readonly own: number
}

/** square x², root √x, relu max(0, x), absolute |x|, sign −1, 0 or 1. */
export type UnaryKind = 'square' | 'root' | 'relu' | 'absolute' | 'sign'

/** The number in a cell of one of the inputs. */
export function cell(input: number, row: number, col: number) {
  return { kind: 'cell', at: { input, row, col } } as const
}

export function number<Leaf>(value: number): Expression<Leaf> {
  return { kind: 'number', value }
}

export function sum<Leaf>(terms: readonly Expression<Leaf>[]): Expression<Leaf> {
  return { kind: 'sum', terms }
}

export function product<Leaf>(...factors: readonly Expression<Leaf>[]): Expression<Leaf> {
  return { kind: 'product', factors }
}

export function difference<Leaf>(
  from: Expression<Leaf>,
  minus: Expression<Leaf>,
): Expression<Leaf> {
  return { kind: 'difference', from, minus }
}

/** of ÷ by, and 0 where `by` is 0. */
export function quotient<Leaf>(of: Expression<Leaf>, by: Expression<Leaf>): Expression<Leaf> {
  return { kind: 'quotient', of, by }
}

/** `then` where `positive` is above 0, and 0 elsewhere: a choice, so a masked infinity is 0. */
export function where<Leaf>(positive: Expression<Leaf>, then: Expression<Leaf>): Expression<Leaf> {
  return { kind: 'where', positive, then }
}

export function unary<Leaf>(kind: UnaryKind, of: Expression<Leaf>): Expression<Leaf> {
  return { kind, of }
}

/** A list made by counting: term(0), term(1), … term(length − 1). */
export function count<T>(length: number, term: (index: number) => T): T[] {
  return Array.from({ length }, (_, index) => term(index))
}
