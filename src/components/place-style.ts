// Where a place stands on the sheet, as CSS variables in cells.
import type { CSSProperties } from 'react'
import type { Place } from '../lessons/lesson'

/** Variables that position a place and give its size. */
export function placeStyle({ row, col, rows, cols, stretch = 1 }: Place): CSSProperties {
  const variables: Record<`--${string}`, number> = {
    '--row': row,
    '--col': col,
    '--rows': rows,
    '--cols': cols,
    '--stretch': stretch,
  }
  return variables
}
