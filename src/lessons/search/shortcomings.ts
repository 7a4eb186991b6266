// What numbers of either lesson may lack: whole digits, something alive, a close reconstruction.
import type { Values } from '../../sheet/sheet'
import { at, type Tensor, toRows } from '../../tensor/tensor'

/** All the numbers of a matrix, row after row. */
export function cells(of: Tensor): number[] {
  return Array.from(of.data)
}

/** Matrices with a number that is not whole, or has more than one digit. */
export function notByHand(values: Values, names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const numbers = cells(values[name])
    if (!numbers.every(Number.isInteger)) return [`${name} is not whole`]
    return numbers.some((value) => Math.abs(value) > 9) ? [`${name} has more than one digit`] : []
  })
}

/** Whether a row or column has nothing above 0. */
export function hasDead(of: Tensor, axis: 'row' | 'col'): boolean {
  const [lines, along] = axis === 'row' ? [of.rows, of.cols] : [of.cols, of.rows]
  for (let line = 0; line < lines; line++) {
    let on = false
    for (let i = 0; i < along; i++) on ||= (axis === 'row' ? at(of, line, i) : at(of, i, line)) > 0
    if (!on) return true
  }
  return false
}

/** At least half exact, none off by more than 2, and something left to learn. */
export function reconstruction(errors: Tensor): string[] {
  const all = cells(errors)
  const exact = all.filter((error) => error === 0).length
  const found: string[] = []
  if (2 * exact < all.length) found.push('less than half is exact')
  if (all.some((error) => Math.abs(error) > 2)) found.push('an error is over 2')
  if (all.length > 1 && exact === all.length) found.push('nothing is left to learn')
  return found
}

/** How many rows or columns are the same as an earlier one. */
export function repeats(of: Tensor, axis: 'row' | 'col'): number {
  const lines = linesOf(of, axis).map(String)
  return lines.length - new Set(lines).size
}

/** How many rows or columns of weights are all 0: neurons that read nothing, or that nothing reads. */
export function unread(weights: Tensor, axis: 'row' | 'col'): number {
  return linesOf(weights, axis).filter((line) => line.every((value) => value === 0)).length
}

function linesOf(of: Tensor, axis: 'row' | 'col'): number[][] {
  const rows = toRows(of)
  return axis === 'row'
    ? rows
    : Array.from({ length: of.cols }, (_, col) => rows.map((row) => row[col]))
}
