// Where the tools of a cell stand: beside its grid, on the side where they are not cut off.

/** Left, top, right and bottom in the window. */
export type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>

export interface Size {
  readonly width: number
  readonly height: number
}

const gap = 8

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

function between(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high))
}
