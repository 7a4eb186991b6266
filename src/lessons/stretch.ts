// Columns made wider than a cell is, as in a spreadsheet: for long numbers, and for captions side by side.
import type { Lesson, Place } from './lesson'
import { boxOf, captionLetters, widthOf } from './place'

/** How many times as wide as a cell the numbers of a place need its columns, by its first matrix. */
export type Stretches = Readonly<Record<string, number>>

/** Between places that stand in a row. */
export const gapInRow = 1.2
/** How wide a letter of a caption is on a screen at least, in cells; captions are never small there. */
const letter = 0.212
/** The button after a caption, and what keeps it from the next one. */
const afterCaption = 0.9

interface Band {
  readonly from: number
  readonly to: number
  readonly stretch: number
}

/** Places with wider columns, moved apart; what stands one above the other stays so, column by column. */
export function stretched(lesson: Lesson, places: readonly Place[], stretches: Stretches): Place[] {
  const need = (place: Place) => needOf(lesson, place, roomRightOf(place, places), stretches)
  const bands = bandsOf(
    places.filter((place) => !isBeside(place)),
    need,
  )
  const wide = places.map((place) => {
    const moved = bands.reduce(
      (sum, { from, to, stretch }) =>
        sum + (stretch - 1) * Math.min(Math.max(place.col - from, 0), to - from),
      0,
    )
    if (isBeside(place)) {
      const stretch = Math.max(...places.filter(isBeside).map(need))
      return { ...place, col: place.col + moved - (stretch - 1), stretch }
    }
    const band = bands.find(({ from, to }) => from <= place.col && place.col < to)
    return { ...place, col: place.col + moved, stretch: band?.stretch ?? 1 }
  })
  // what grew to the left may have grown over the edge
  const over = Math.max(0, ...wide.map((place) => -boxOf(place).left))
  return wide.map((place) => ({ ...place, col: place.col + over }))
}

/** A number alone with its caption beside it belongs to no column: it grows to the left. */
function isBeside({ caption }: Place): boolean {
  return caption === 'left'
}

/** From where to where a place reaches in a row, its caption too; past its columns that may reach into the gap. */
export function reaching(lesson: Lesson, place: Place): { left: number; right: number } {
  const { left, right } = boxOf(place)
  if (place.caption === 'left')
    return { left: Math.min(left, place.col - captionLength(lesson, place) - 0.2), right }
  if (place.cols > 1) return { left, right: Math.max(right, reachOf(lesson, place) - gapInRow) }
  const over = (captionLength(lesson, place) - gapInRow - widthOf(place)) / 2
  return {
    left: Math.min(left, place.col - over),
    right: Math.max(right, place.col + widthOf(place) + over),
  }
}

/** How far right a place and its caption reach. */
export function reachOf(lesson: Lesson, place: Place): number {
  const { right } = boxOf(place)
  if (place.caption === 'left' || place.cols === 1) return right
  return Math.max(right, place.col + captionLength(lesson, place))
}

function needOf(lesson: Lesson, place: Place, room: number, stretches: Stretches): number {
  const { matrices, cols, caption } = place
  const numbers = stretches[matrices[0]] ?? 1
  if (caption === 'left' || cols === 1 || room === Infinity) return numbers
  return Math.max(numbers, (captionLength(lesson, place) - room) / cols)
}

function captionLength(lesson: Lesson, place: Place): number {
  return captionLetters(lesson, place) * letter + afterCaption
}

/** The room between a place and the next one beside it; infinite where there is none. */
function roomRightOf(place: Place, places: readonly Place[]): number {
  const own = boxOf(place)
  const beside = places
    .filter((other) => other.col > place.col)
    .map(boxOf)
    .filter(({ top, bottom }) => top < own.bottom && own.top < bottom)
  return Math.min(...beside.map(({ left }) => left - (place.col + widthOf(place))))
}

/** Columns over and under each other are stretched alike. */
function bandsOf(places: readonly Place[], need: (place: Place) => number): Band[] {
  const bands: Band[] = []
  for (const place of places.toSorted((one, other) => one.col - other.col)) {
    const last = bands.at(-1)
    const own = { from: place.col, to: place.col + place.cols, stretch: need(place) }
    if (last && own.from < last.to)
      bands[bands.length - 1] = {
        from: last.from,
        to: Math.max(last.to, own.to),
        stretch: Math.max(last.stretch, own.stretch),
      }
    else bands.push(own)
  }
  return bands
}
