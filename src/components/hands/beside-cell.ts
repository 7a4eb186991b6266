// Where the tools of a cell stand: beside its grid, on the side where they are not cut off.

/** Left, top, right and bottom in the window. */
export type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>

export interface Size {
  readonly width: number
  readonly height: number
}

const gap = 8
/** Kept clear around what else is there, in pixels. */
const clear = 3

/** The corner of the tools in the window: right of the grid, else left of it, else at an edge of the view. */
export function besideCell(cell: Box, grid: Box, view: Box, { width, height }: Size) {
  const sides = [grid.right + gap, grid.left - gap - width]
  const fitting = sides.find((left) => left >= view.left && left + width <= view.right)
  const onRight = cell.left + cell.right > view.left + view.right
  const left = fitting ?? (onRight ? view.left : view.right - width)
  const middle = (cell.top + cell.bottom - height) / 2
  const besideGrid = between(middle, grid.top - 4, grid.bottom - height)
  return { left, top: between(besideGrid, view.top, view.bottom - height) }
}

/** Above or under the grid, else beside it: where, in the overview, the tools cover least of what else is there. */
export function besideGrid(
  cell: Box,
  grid: Box,
  view: Box,
  { width, height }: Size,
  others: readonly Box[],
) {
  const across = (cell.left + cell.right - width) / 2
  const down = (cell.top + cell.bottom - height) / 2
  const corners = [
    { left: across, top: grid.bottom + gap / 2 },
    { left: across, top: grid.top - gap / 2 - height },
    { left: grid.right + gap, top: down },
    { left: grid.left - gap - width, top: down },
  ].map(({ left, top }) => ({
    left: between(left, view.left, view.right - width),
    top: between(top, view.top, view.bottom - height),
  }))
  const covered = ({ left, top }: Pick<Box, 'left' | 'top'>) =>
    [grid, ...others.map(withClearance)]
      .map((box) => shared({ left, top, right: left + width, bottom: top + height }, box))
      .reduce((sum, area) => sum + area, 0)
  return corners.reduce((best, next) => (covered(next) < covered(best) ? next : best))
}

/** What the tools only touch cannot be told from them. */
function withClearance({ left, top, right, bottom }: Box): Box {
  return { left: left - clear, top: top - clear, right: right + clear, bottom: bottom + clear }
}

/** The area that two boxes share, in square pixels. */
function shared(one: Box, other: Box): number {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left)
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
  return Math.max(across, 0) * Math.max(down, 0)
}

function between(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high))
}
