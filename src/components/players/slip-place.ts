// Where the slip with the first numbers of the pairs is laid: beside the second ones.
import type { SheetCell } from '../../sheet/sheet'
import type { Box } from './boxes'

/** Cells whose numbers are multiplied with each other. */
export type Pairs = readonly (readonly [first: SheetCell, second: SheetCell])[]

/** How far left of the sheet there is still room, in pixels. */
const edge = -16

/** Whether the second numbers stand in one column. */
export function isStacked(pairs: Pairs): boolean {
  return new Set(pairs.map(([, { matrix, col }]) => `${matrix} ${col}`)).size === 1
}

/** Left of a number in a column, or right where the page ends; over a number in a row. */
export function beside({ left, top, width, height }: Box, stacked: boolean): Box {
  if (!stacked) return { left, top: top - height, width, height }
  const outside = left - width < edge
  return { left: outside ? left + width : left - width, top, width, height }
}
