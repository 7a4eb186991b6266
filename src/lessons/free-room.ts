// The largest room that a frame's matrices leave, for what is drawn beside them.
import type { Frame } from './camera'
import type { Lesson, Place } from './lesson'
import { type Box, boxOf, captionLetters, widthOf } from './place'

/** A size or a room around the frame, in cells across and down. */
export interface Extent {
  readonly across: number
  readonly down: number
}

/** Kept clear around everything, in cells. */
const clear = 0.3
/** How wide a letter of a caption is, in cells. */
const letter = 0.2

/**
 * The free rectangle in which something of a wanted size can be drawn largest; of those that hold
 * all of it, the one with most room. `around` is the empty margin on each side of the frame. Null
 * where nothing at all is free.
 */
export function freeRoom(lesson: Lesson, frame: Frame, wanted: Extent, around: Extent): Box | null {
  const view: Box = {
    top: -around.down,
    left: -around.across,
    bottom: frame.rows + around.down,
    right: frame.cols + around.across,
  }
  const taken = frame.places.flatMap((place) => takenBy(lesson, place)).map(withClearance)
  let best: Box | null = null
  for (const box of emptyBoxes(view, taken)) if (!best || isBetter(box, best, wanted)) best = box
  return best
}

/** What a place covers: its box, its captions however long, and the signs beside it. */
export function takenBy(lesson: Lesson, place: Place): Box[] {
  const { caption, after, col, row, rows } = place
  const box = boxOf(place)
  const length = captionLetters(lesson, place) * letter
  const boxes: Box[] =
    caption === 'left'
      ? [box, { ...box, left: Math.min(box.left, col - length - 0.4) }]
      : [box, { ...box, bottom: row, right: Math.max(box.right, col + length) }]
  if (after)
    boxes.push({
      top: row - 0.5,
      left: col + widthOf(place),
      bottom: row + rows,
      right: col + widthOf(place) + 1,
    })
  return boxes
}

function withClearance({ top, left, bottom, right }: Box): Box {
  return { top: top - clear, left: left - clear, bottom: bottom + clear, right: right + clear }
}

/** For every band between two edges, the stretches of it that nothing reaches into. */
function* emptyBoxes(view: Box, taken: readonly Box[]): Generator<Box> {
  const inside = (edge: number) => edge > view.top && edge < view.bottom
  const tops = [view.top, ...taken.map(({ bottom }) => bottom).filter(inside)]
  const bottoms = [view.bottom, ...taken.map(({ top }) => top).filter(inside)]
  const fromLeft = taken.toSorted((one, other) => one.left - other.left)
  for (const top of tops)
    for (const bottom of bottoms) {
      if (bottom <= top) continue
      let left = view.left
      for (const box of fromLeft) {
        if (box.bottom <= top || box.top >= bottom) continue
        if (box.left > left) yield { top, left, bottom, right: Math.min(box.left, view.right) }
        left = Math.max(left, box.right)
      }
      if (left < view.right) yield { top, left, bottom, right: view.right }
    }
}

function isBetter(box: Box, best: Box, wanted: Extent): boolean {
  const gain = fit(box, wanted) - fit(best, wanted)
  return Math.abs(gain) > 1e-9 ? gain > 0 : area(box) > area(best)
}

function fit({ top, left, bottom, right }: Box, { across, down }: Extent): number {
  return Math.min(1, (right - left) / across, (bottom - top) / down)
}

function area({ top, left, bottom, right }: Box): number {
  return (right - left) * (bottom - top)
}
