// Growing a matrix: the numbers that were there stay, and what is new is chosen from a few drawn.
import { count } from '../ops/expression/expression'
import type { Rows } from '../tensor/tensor'

/** The givens of a lesson by name. */
export type Numbers = Readonly<Record<string, Rows>>

/** rows × cols numbers: those of `from` where it has them, made ones elsewhere. */
export function fitted(
  from: Rows,
  rows: number,
  cols: number,
  made: (row: number, col: number) => number,
): number[][] {
  return count(rows, (row) => count(cols, (col) => from[row]?.[col] ?? made(row, col)))
}

/** The first of so many makings that costs nothing, or else the cheapest. */
export function cheapest<T>(tries: number, make: () => T, cost: (made: T) => number): T {
  let best = make()
  let least = cost(best)
  for (let i = 1; i < tries && least > 0; i++) {
    const made = make()
    const price = cost(made)
    if (price < least) {
      best = made
      least = price
    }
  }
  return best
}
