// Ways to fill a weight matrix at one stroke: zeros, the identity, the transpose of the encoder.
import { isGiven } from '../sheet/sheet'
import type { Values } from '../sheet/sheet'
import { at, type Rows } from '../tensor/tensor'
import type { Lesson } from './lesson'

export interface WeightFill {
  /** "identity", "transpose of the encoder (W1)". */
  readonly label: string
  /** The matrix filled, for the numbers as they are now. */
  readonly rows: (values: Values) => Rows
}

/** The fills that a matrix can take; none for what is not a weight matrix. */
export function weightFills(lesson: Lesson, matrix: string): readonly WeightFill[] {
  const { role, rows, cols } = lesson.matrices[matrix]
  if (role !== 'weights') return []
  const filled = (value: (row: number, col: number) => number): Rows =>
    rows.map((_, row) => cols.map((__, col) => value(row, col)))
  const mirror = mirrorOf(lesson, matrix)
  return [
    { label: 'zero', rows: () => filled(() => 0) },
    { label: 'identity', rows: () => filled((row, col) => (row === col ? 1 : 0)) },
    ...(mirror
      ? [
          {
            label: `transpose of the encoder (${lesson.matrices[mirror].symbol})`,
            rows: (values: Values) => filled((row, col) => at(values[mirror], col, row)),
          },
        ]
      : []),
  ]
}

/** The weights as far from the input as these are from the output, where their transpose fits. */
function mirrorOf({ sheet, matrices }: Lesson, matrix: string): string | undefined {
  const weights = Object.values(sheet).flatMap((entry) =>
    isGiven(entry) || entry.op !== 'linear' ? [] : [String(entry.args[0])],
  )
  const index = weights.indexOf(matrix)
  const mirror = weights.length - 1 - index
  if (mirror >= index) return undefined
  const [own, other] = [matrices[matrix], matrices[weights[mirror]]]
  const fits = own.rows.length === other.cols.length && own.cols.length === other.rows.length
  return fits ? weights[mirror] : undefined
}
