// Which matrix of a lesson a matrix from a file goes into, as it lies or turned on its side.
import type { Lesson } from '../../lessons/lesson'
import { isGiven } from '../../sheet/sheet'
import type { Rows } from '../../tensor/tensor'
import type { FoundMatrix } from './found'

/** A matrix of the lesson, and the numbers for it. */
export interface Match {
  readonly matrix: string
  readonly found: FoundMatrix
  readonly rows: Rows
  /** PyTorch and SAELens keep samples in rows where columns are samples here. */
  readonly turned: boolean
}

/** The givens of a lesson that a file has by name and in a shape that fits; each once, in order. */
export function matchAll(lesson: Lesson, found: readonly FoundMatrix[]): Match[] {
  return Object.entries(lesson.sheet).flatMap(([matrix, entry]) => {
    if (!isGiven(entry)) return []
    const own = found.filter(({ name }) => isNamed(lesson, matrix, name))
    return own.flatMap((each) => matchInto(lesson, matrix, each)).slice(0, 1)
  })
}

/** Whether a name in a file means a matrix of the lesson. */
export function isNamed(lesson: Lesson, matrix: string, name: string): boolean {
  return [matrix, lesson.matrices[matrix].symbol].map(plain).includes(plain(name))
}

/** The ways a found matrix fits one of the lesson: as it lies first; none when its shape does not. */
export function matchInto(lesson: Lesson, matrix: string, found: FoundMatrix): Match[] {
  const { rows } = found
  if (!rows) return []
  const { rows: high, cols: wide } = lesson.matrices[matrix]
  const fits = (block: Rows) => block.length === high.length && block[0].length === wide.length
  const across = rows[0].map((_, col) => rows.map((row) => row[col]))
  return [
    ...(fits(rows) ? [{ matrix, found, rows, turned: false }] : []),
    ...(fits(across) && (rows.length > 1 || rows[0].length > 1)
      ? [{ matrix, found, rows: across, turned: true }]
      : []),
  ]
}

/** The first number that is none, in words; undefined when all are finite. */
export function notFinite({ found, rows }: Match): string | undefined {
  for (const [row, line] of rows.entries())
    for (const [col, value] of line.entries())
      if (!Number.isFinite(value))
        return `${found.name} holds ${Number.isNaN(value) ? 'NaN' : 'an infinity'} in row ${row + 1}, column ${col + 1}.`
  return undefined
}

/** A name without its case and signs: w_enc, W.enc and Wenc are one. */
function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9λ]/g, '')
}
