// The arithmetic of both lessons by bare loops over written rows, for tests to compare with.
import type { Rows } from '../../src/tensor/tensor'

/** W·X + b, number by number. */
export function layer(weights: Rows, inputs: Rows, bias: Rows): number[][] {
  const made: number[][] = []
  for (let i = 0; i < weights.length; i++) {
    made.push([])
    for (let j = 0; j < inputs[0].length; j++) {
      let total = bias[i][0]
      for (let k = 0; k < inputs.length; k++) total += weights[i][k] * inputs[k][j]
      made[i].push(total)
    }
  }
  return made
}

/** One number from each number. */
export function each(rows: Rows, change: (value: number) => number): number[][] {
  return rows.map((row) => row.map((value) => change(value) + 0))
}

export function clipped(rows: Rows): number[][] {
  return each(rows, (value) => (value > 0 ? value : 0))
}

/** One number from each pair of numbers in the same cell. */
export function pairs(left: Rows, right: Rows, join: (a: number, b: number) => number): number[][] {
  return left.map((row, i) => row.map((value, j) => join(value, right[i][j])))
}

export function total(rows: Rows): number {
  let sum = 0
  for (const row of rows) for (const value of row) sum += value
  return sum
}

export function columnTotals(rows: Rows): number[] {
  return rows[0].map((_, j) => total(rows.map((row) => [row[j]])))
}

export function turned(rows: Rows): number[][] {
  return rows[0].map((_, j) => rows.map((row) => row[j]))
}

/** The column of zeros that a product without a bias adds. */
export function noBias(rows: Rows): number[][] {
  return rows.map(() => [0])
}
