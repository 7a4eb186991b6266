// Where each matrix of the staircase stands in a spreadsheet, whose rows and columns are whole.
import type { Lesson, Place } from '../../lessons/lesson'

/** The spreadsheet row and column, from 0, of a place's first cell. */
export interface WholePosition {
  readonly place: Place
  readonly row: number
  readonly col: number
}

interface Interval {
  readonly start: number
  readonly length: number
  readonly before: number
  readonly after: number
}

/** The staircase with room for captions, names and ones: what is level on the page stays level. */
export function wholeGrid({ places }: Lesson): WholePosition[] {
  const down = wholeStarts(
    places.map(({ row, rows, colNames, caption, ones }) => ({
      start: row,
      length: rows,
      before: (caption === 'above' ? 1 : 0) + (colNames ? 1 : 0),
      after: ones ? 1 : 0,
    })),
  )
  const across = wholeStarts(
    places.map(({ col, cols, rowNames, caption }) => ({
      start: col,
      length: cols,
      before: caption === 'left' || rowNames ? 2 : 1,
      after: 0,
    })),
  )
  return places.map((place) => ({
    place,
    row: down.get(place.row) ?? 0,
    col: across.get(place.col) ?? 0,
  }))
}

/** A whole start for each start, in order: past what ends before it, level with what does not. */
function wholeStarts(intervals: readonly Interval[]): Map<number, number> {
  const starts = [...new Set(intervals.map(({ start }) => start))].toSorted((a, b) => a - b)
  const whole = new Map<number, number>()
  for (const start of starts) {
    const before = Math.max(...intervals.flatMap((i) => (i.start === start ? [i.before] : [])))
    const needed = intervals.flatMap((other) => {
      const at = whole.get(other.start)
      if (at === undefined) return []
      return other.start + other.length <= start
        ? [at + other.length + other.after + before]
        : [at + Math.max(1, Math.round(start - other.start))]
    })
    whole.set(start, Math.max(before, ...needed))
  }
  return whole
}
