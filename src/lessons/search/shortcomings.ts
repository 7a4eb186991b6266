// What numbers of either lesson may lack: whole digits, something alive, a close reconstruction.
import type { Values } from '../../sheet/sheet'
import { type Tensor, toRows } from '../../tensor/tensor'

export type Axis = 'row' | 'col'

/** Said of a reconstruction that is exact throughout. */
export const nothingToLearn = 'nothing is left to learn'

/** Matrices with a number that is not whole, or has more than one digit. */
export function notByHand(values: Values, names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const { data } = values[name]
    if (!data.every(Number.isInteger)) return [`${name} is not whole`]
    return data.every((value) => Math.abs(value) <= 9) ? [] : [`${name} has more than one digit`]
  })
}

/** At least half exact, none off by more than 2, and something left to learn. */
export function reconstruction({ data }: Tensor): string[] {
  const exact = data.filter((error) => error === 0).length
  const found: string[] = []
  if (2 * exact < data.length) found.push('less than half is exact')
  if (data.some((error) => Math.abs(error) > 2)) found.push('an error is over 2')
  if (data.length > 1 && exact === data.length) found.push(nothingToLearn)
  return found
}

/** How many rows or columns have nothing above 0. */
export function deadLines(of: Tensor, axis: Axis): number {
  return linesOf(of, axis).filter((line) => !line.some((value) => value > 0)).length
}

/** How many rows or columns are all 0. */
export function emptyLines(of: Tensor, axis: Axis): number {
  return linesOf(of, axis).filter((line) => line.every((value) => value === 0)).length
}

/** How many rows or columns are the same as an earlier one. */
export function repeatedLines(of: Tensor, axis: Axis): number {
  const lines = linesOf(of, axis).map(String)
  return lines.length - new Set(lines).size
}

function linesOf(of: Tensor, axis: Axis): number[][] {
  const rows = toRows(of)
  if (axis === 'row') return rows
  return Array.from({ length: of.cols }, (_, col) => rows.map((row) => row[col]))
}
