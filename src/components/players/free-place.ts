// Where a card stands so that it hides as little as it can of what it speaks of.
import { type Box, overlap } from './boxes'

/** How finely places are tried, in pixels. */
const grid = 12

/** The left and top of a card in a room: clear of `keep` before all, of `spare` if it can, and near. */
export function freePlace(
  size: { readonly width: number; readonly height: number },
  room: Box,
  keep: readonly Box[],
  spare: readonly Box[],
  near: Box,
): { readonly left: number; readonly top: number } {
  let best = { left: room.left, top: room.top }
  let least = Infinity
  const right = Math.max(room.left, room.left + room.width - size.width)
  const bottom = Math.max(room.top, room.top + room.height - size.height)
  for (let top = room.top; top <= bottom; top += grid)
    for (let left = room.left; left <= right; left += grid) {
      const card = { left, top, ...size }
      const hidden = keep.reduce((sum, box) => sum + overlap(card, box), 0)
      const covered = spare.reduce((sum, box) => sum + overlap(card, box), 0)
      const far = Math.hypot(
        left + size.width / 2 - near.left - near.width / 2,
        top + size.height / 2 - near.top - near.height / 2,
      )
      const cost = hidden * 40 + covered + far * 4
      if (cost < least) {
        least = cost
        best = { left, top }
      }
    }
  return best
}
