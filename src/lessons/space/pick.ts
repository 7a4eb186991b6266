// Which mark of a drawing is under a pointer: of those near enough, the one in front.
import type { Drawn } from './scene'

export interface At {
  readonly x: number
  readonly y: number
}

/** The foremost mark within a distance; a point comes before an arrow, null where there is none. */
export function pickAt(marks: readonly Drawn[], at: At, within: number): Drawn | null {
  const near = marks.filter((mark) => distance(mark, at) <= within)
  const [first = null] = near.toSorted(
    (a, b) => Number(a.tail !== null) - Number(b.tail !== null) || b.depth - a.depth,
  )
  return first
}

/** How far a place is from a point, or from the nearest part of an arrow. */
function distance({ x, y, tail }: Drawn, at: At): number {
  if (!tail) return Math.hypot(at.x - x, at.y - y)
  const along = { x: x - tail.x, y: y - tail.y }
  const square = along.x * along.x + along.y * along.y
  const part = square === 0 ? 0 : ((at.x - tail.x) * along.x + (at.y - tail.y) * along.y) / square
  const on = Math.min(1, Math.max(0, part))
  return Math.hypot(at.x - tail.x - along.x * on, at.y - tail.y - along.y * on)
}
