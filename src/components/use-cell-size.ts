// How large a cell is with which a frame fits the room there is, and still can be read.
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Frame } from '../lessons/camera'

interface Size {
  readonly width: number
  readonly height: number
}

/** A cell is a little wider than high; where a row is long it gives that up, for its height. */
const aspect = { usual: 1.08, least: 1 }
/** A numeral is three quarters as high as its cell: 28 px on a screen of 720, 42 px of 1080. */
const numeral = 0.75
/** In columns that long numbers made wider it is a little less. */
const numeralInWide = 0.7
/** How wide a column is that has a number of two characters, in the size of the numeral. */
const twoCharacters = 1.3 / 0.92
const largest = 84
/** The whole sheet is a map that fits; where it would be smaller than this, it scrolls at a better size. */
const smallestMap = 10
const scrollingMap = 13
/** A name of seven letters, in the size of its letters. */
const nameWidth = 3.7

/** The frame that can be shown largest, the size of a cell in pixels, and where to measure the room; a frame that is too large scrolls. */
export function useCellSize(frames: readonly Frame[], overview: boolean, roomForNames: boolean) {
  const ref = useRef<HTMLElement>(null)
  const [room, setRoom] = useState<Size>({ width: 960, height: 580 })
  useLayoutEffect(() => {
    const element = ref.current
    if (!element || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(([{ contentRect }]) =>
      setRoom({ width: contentRect.width, height: contentRect.height }),
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  const size = overview ? fit : ease
  const frame =
    overview || ease(frames[0], room) < 1
      ? frames.reduce((best, next) => (size(next, room) > size(best, room) ? next : best))
      : frames[0]
  const cell = useMemo(
    () => cellSize(frame, room, overview, roomForNames),
    [frame, room, overview, roomForNames],
  )
  return { ref, cell, frame }
}

/** How many times as large a frame fits as the last row needs to read its numerals. */
function ease(frame: Frame, { width, height }: Size): number {
  const least = readable(frame)
  return fit(frame, { width: width / least.width, height: height / least.height })
}

function fit({ cols, rows }: Frame, { width, height }: Size): number {
  return Math.min(width / cols, height / rows)
}

function cellSize(frame: Frame, room: Size, overview: boolean, roomForNames: boolean): Size {
  const down = room.height / frame.rows
  const across = room.width / frame.cols
  const highest = Math.min(Math.max(room.height / 10.5, 44), largest)
  const map = fit(frame, room) < smallestMap ? scrollingMap : smallestMap
  const least = overview ? { width: 0, height: map } : readable(frame)
  const usual = across / aspect.usual
  const narrowed = Math.min(across / aspect.least, least.height * 1.05)
  const fitting = Math.min(down, highest, Math.max(usual, narrowed))
  const height = Math.floor(Math.max(fitting, least.height) * 4) / 4
  const most = Math.max(height * aspect.usual, roomForNames ? nameWidth * lettering() : 0)
  const width = Math.min(Math.max(across, height * aspect.least), most)
  return { width: Math.max(width, least.width), height }
}

/** The least size of a cell with numerals that the last row reads. */
function readable({ places }: Frame): Size {
  const size = (28 / 18) * lettering()
  const wide = places.some(({ stretch = 1 }) => stretch > 1)
  const height = Math.ceil((size / numeral) * 4) / 4
  return { width: size * (wide ? aspect.usual / numeralInWide : twoCharacters), height }
}

/** The size of the smallest lettering: 18 px of 720, 27 of 1080. */
function lettering(): number {
  return Math.max(18, Math.min(Math.min(innerHeight, innerWidth) * 0.025, innerWidth * 0.02, 27))
}
