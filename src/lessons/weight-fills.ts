// Numbers to fill a weight matrix with: zeros, the identity, or the encoder turned over.
import type { Rows } from '../tensor/tensor'
import { toRows } from '../tensor/tensor'
import type { Values } from '../sheet/sheet'
import type { Lesson } from './lesson'

export interface WeightFill {
  readonly label: string
  readonly rows: (values: Values) => Rows
}

/** The fills that fit a matrix; none for a matrix that is no weights. */
export function weightFills(lesson: Lesson, matrix: string): readonly WeightFill[] {
  const { role, rows, cols } = lesson.matrices[matrix]
  if (role !== 'weights') return []
  const filled = (value: (row: number, col: number) => number): WeightFill['rows'] => {
    const made = rows.map((_, row) => cols.map((__, col) => value(row, col)))
    return () => made
  }
  const fills = [
    { label: 'zeros', rows: filled(() => 0) },
    { label: 'identity', rows: filled((row, col) => (row === col ? 1 : 0)) },
  ]
  const encoder = encoderOf(lesson, matrix)
  if (!encoder) return fills
  const { symbol } = lesson.matrices[encoder]
  return [
    ...fills,
    { label: `transpose of ${symbol}`, rows: (values: Values) => transposed(values, encoder) },
  ]
}

/** The encoder's weights that mirror a decoder's, if their shapes do. */
function encoderOf(lesson: Lesson, matrix: string): string | null {
  const weights = Object.keys(lesson.matrices).filter(
    (name) => lesson.matrices[name].role === 'weights',
  )
  const at = weights.indexOf(matrix)
  const mirror = weights[weights.length - 1 - at]
  if (at < weights.length / 2) return null
  const one = lesson.matrices[matrix]
  const other = lesson.matrices[mirror]
  const turns = one.rows.length === other.cols.length && one.cols.length === other.rows.length
  return turns ? mirror : null
}

function transposed(values: Values, matrix: string): Rows {
  const rows = toRows(values[matrix])
  return rows[0].map((_, col) => rows.map((row) => row[col]))
}
