// In which order the cells of a matrix are written: the several ways to see a product.
import { count } from '../ops/expression/expression'

export const playWays = ['cells', 'rows', 'columns', 'all'] as const

/** One cell after another, a row or a column at a time, or all at once. */
export type PlayWay = (typeof playWays)[number]

/** The cells written at each beat, as indices row × columns + column; every cell once. */
export function playOrder(
  rows: number,
  cols: number,
  way: PlayWay,
): readonly (readonly number[])[] {
  const row = (at: number) => count(cols, (col) => at * cols + col)
  switch (way) {
    case 'cells':
      return count(rows * cols, (index) => [index])
    case 'rows':
      return count(rows, row)
    case 'columns':
      return count(cols, (col) => count(rows, (at) => at * cols + col))
    case 'all':
      return [count(rows * cols, (index) => index)]
    default:
      return way satisfies never
  }
}
