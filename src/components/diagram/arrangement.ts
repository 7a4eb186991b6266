// How the network is arranged: its layers down or across the room, its words above or beside it.
import type { Frame } from '../../lessons/camera'
import { type Extent, freeRoom } from '../../lessons/free-room'
import type { Lesson } from '../../lessons/lesson'

export interface Arrangement {
  /** Which way the layers follow each other. */
  readonly flow: 'down' | 'across'
  readonly words: 'above' | 'beside'
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** A place for the drawing, in pixels from the corner of the frame. */
export interface Spot extends Size {
  readonly left: number
  readonly top: number
  readonly arrangement: Arrangement
}

/** What is drawn, and how large: times its usual size. */
export interface Drawn {
  readonly counts: readonly number[]
  readonly examples: number
  readonly scale: number
}

/** From one node to the next, and from one layer to the next, in pixels. */
const ideal = { node: 58, layer: 92 }
const least = { node: 37, layer: 46 }
/** The names of the layers, left of the rows or above them. */
const namesBeside = 40
const namesAbove = 16
const narrowest = 168

const arrangements: readonly Arrangement[] = [
  { flow: 'down', words: 'above' },
  { flow: 'across', words: 'above' },
  { flow: 'down', words: 'beside' },
  { flow: 'across', words: 'beside' },
]

/** Where the network fits into what a frame leaves free; null where no room is large enough. */
export function findSpot(
  lesson: Lesson,
  frame: Frame,
  drawn: Drawn,
  unit: Size,
  view: Size,
): Spot | null {
  const around = marginAround(frame, unit, view)
  let best: (Spot & { readonly fit: number }) | null = null
  for (const arrangement of arrangements) {
    const wanted = sizeOf(drawn, arrangement, ideal)
    const box = freeRoom(lesson, frame, inCells(wanted, unit), around)
    if (!box) continue
    const room = {
      width: (box.right - box.left) * unit.width,
      height: (box.bottom - box.top) * unit.height,
    }
    const needed = sizeOf(drawn, arrangement, least, room.width)
    if (room.width < needed.width || room.height < needed.height) continue
    const fit = Math.min(1, room.width / wanted.width, room.height / wanted.height)
    // an earlier arrangement reads better, so a later one has to be clearly larger
    if (best && fit < best.fit + 0.12) continue
    const width = Math.min(room.width, wanted.width)
    const height = Math.min(room.height, wanted.height)
    best = {
      width,
      height,
      left: box.left * unit.width + (room.width - width) / 2,
      top: box.top * unit.height + (room.height - height) / 2,
      arrangement,
      fit,
    }
  }
  return best
}

/** Where a thing of a given size fits; null where it does not. */
export function findCorner(
  lesson: Lesson,
  frame: Frame,
  size: Size,
  unit: Size,
  view: Size,
): { readonly left: number; readonly top: number } | null {
  const box = freeRoom(lesson, frame, inCells(size, unit), marginAround(frame, unit, view))
  if (!box) return null
  const fits =
    (box.right - box.left) * unit.width >= size.width &&
    (box.bottom - box.top) * unit.height >= size.height
  return fits ? { left: box.right * unit.width - size.width, top: box.top * unit.height } : null
}

/** The size of the whole figure with everything at its ideal distance. */
export function idealSize(drawn: Drawn, arrangement: Arrangement): Size {
  return sizeOf(drawn, arrangement, ideal)
}

/** What the words take of a figure as wide as this: of its height, or of its width. */
export function roomForWords(
  { examples, scale }: Drawn,
  { words }: Arrangement,
  width: number,
): number {
  if (words === 'beside') return 172 * scale
  const lines = Math.ceil(((114 + 28 * examples) * scale) / Math.max(width, narrowest))
  return (lines * 26 + (width < 300 * scale ? 34 : 20)) * scale
}

function sizeOf(
  drawn: Drawn,
  arrangement: Arrangement,
  pitch: { readonly node: number; readonly layer: number },
  within = Infinity,
): Size {
  const { counts, scale } = drawn
  const along = counts.length * pitch.layer * scale
  const breadth = Math.max(...counts) * pitch.node * scale
  const [width, height] =
    arrangement.flow === 'down'
      ? [breadth + namesBeside * scale, along]
      : [along, breadth + namesAbove * scale]
  if (arrangement.words === 'beside')
    return {
      width: width + roomForWords(drawn, arrangement, width),
      height: Math.max(height, 120 * scale),
    }
  const whole = Math.max(width, (pitch === ideal ? narrowest + 60 : narrowest) * scale)
  return {
    width: whole,
    height: height + roomForWords(drawn, arrangement, Math.max(whole, Math.min(within, 400))),
  }
}

function marginAround({ rows, cols }: Frame, unit: Size, view: Size): Extent {
  return {
    across: Math.max(0, (view.width / unit.width - cols) / 2),
    down: Math.max(0, (view.height / unit.height - rows) / 2),
  }
}

function inCells({ width, height }: Size, unit: Size): Extent {
  return { across: width / unit.width, down: height / unit.height }
}
