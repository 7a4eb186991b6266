// Names of rows and columns by counting.
import { count } from '../ops/expression/expression'
import type { AxisName, MatrixInfo } from './lesson'

/** "neuron 1", "neuron 2", …; written short as the number, or with a prefix as in f1. */
export function numbered(noun: string, length: number, prefix = ''): AxisName[] {
  return count(length, (i) => ({
    short: `${prefix}${i + 1}`,
    full: prefix ? `${noun} ${prefix}${i + 1}` : `${noun} ${i + 1}`,
  }))
}

/** x1, x2, …, with a name where there is one: "x2 Everest". */
export function named(
  prefix: string,
  length: number,
  names: readonly string[],
  noun: string,
): AxisName[] {
  return count(length, (i) => {
    const short = `${prefix}${i + 1}`
    const name = names[i]
    return name ? { short, name, full: `${short} ${name}` } : { short, full: `${noun} ${short}` }
  })
}

/** One row or column with a name. */
export function only(full: string): AxisName[] {
  return [{ short: '', full }]
}

/** The row and the column of a single number. */
export function oneNumber(row: string, col: string): Pick<MatrixInfo, 'rows' | 'cols'> {
  return { rows: only(row), cols: only(col) }
}
