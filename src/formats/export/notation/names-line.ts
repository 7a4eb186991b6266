// What a matrix is, and what its rows and columns stand for, in one line of words.
import type { AxisName } from '../../../lessons/lesson'
import type { LessonState } from '../lesson-state'

/** "inputs. Columns: x1 a dog, x2. Rows: feature 1, feature 2. Pinned: row 1, column 2." */
export function namesLine({ lesson, pins }: LessonState, matrix: string): string {
  const { about, rows, cols } = lesson.matrices[matrix]
  const pinned = Object.keys(pins[matrix] ?? {}).map((index) => {
    const [row, col] = [Math.floor(Number(index) / cols.length), Number(index) % cols.length]
    return `row ${row + 1}, column ${col + 1}`
  })
  return [
    `${about}.`,
    ...(cols.length > 1 ? [`Columns: ${cols.map(headingOf).join(', ')}.`] : []),
    ...(rows.length > 1 ? [`Rows: ${rows.map(({ full }) => full).join(', ')}.`] : []),
    ...(pinned.length > 0 ? [`Pinned: ${pinned.join('; ')}.`] : []),
  ].join(' ')
}

/** "x2 Everest", or "x2". */
export function headingOf({ short, name }: AxisName): string {
  return name ? `${short} ${name}` : short
}
