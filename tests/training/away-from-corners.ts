// Numbers drawn for a lesson, and whether they keep away from the corners of its activations.
import type { Lesson } from '../../src/lessons/lesson'
import { isGiven } from '../../src/sheet/sheet'
import { at, type Rows, type Tensor } from '../../src/tensor/tensor'
import { decimalsFrom, rowsBy } from '../support/numbers'

/** How far from a corner, and how near a slope. */
export const margin = 1e-3
export const tolerance = 1e-5
/** Givens drawn anew, a little smaller the wider the matrix, λ above 0. */
export function drawn(lesson: Lesson, seed: number): Record<string, Rows> {
  const next = decimalsFrom(seed)
  return Object.fromEntries(
    Object.entries(lesson.sheet).flatMap(([name, entry]) => {
      if (!isGiven(entry)) return []
      const size = 1 / Math.sqrt(entry[0].length)
      const rows = rowsBy([entry.length, entry[0].length], () => size * next())
      return [[name, name === 'lambda' ? [[Math.abs(rows[0][0])]] : rows]]
    }),
  )
}

/** Whether no number is near `from`. */
export function clear({ data }: Tensor, from = 0): boolean {
  return data.every((value) => Math.abs(value - from) > margin)
}

/** The first seeds from one on whose numbers keep away from every corner. */
export function* seeds(first: number, count: number, isClear: (seed: number) => boolean) {
  let found = 0
  for (let seed = first; found < count; seed++) {
    if (seed > first + 300 * count) throw new Error('No seeds keep away from the corners.')
    if (!isClear(seed)) continue
    found++
    yield seed
  }
}

/** Whether no two numbers of a column are near each other. */
export function apart(of: Tensor): boolean {
  return Array.from({ length: of.cols }, (_, col) =>
    Array.from({ length: of.rows }, (__, row) => at(of, row, col)).sort((a, b) => a - b),
  ).every((column) => column.every((value, i) => i === 0 || value - column[i - 1] > margin))
}
