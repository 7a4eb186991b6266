// Which places a view shows and where, with the empty room between them taken out.
import { isGiven } from '../sheet/sheet'
import type { Lesson, Place } from './lesson'
import { boxOf, rowNameWidth, widthOf } from './place'
import { gapInRow, type Stretches, reachOf, stretched, stretchedAlone } from './stretch'

export interface Frame {
  /** The places in view, in computing order, moved together. */
  readonly places: readonly Place[]
  /** Size in cells, captions and names included. */
  readonly rows: number
  readonly cols: number
}

/** Room left where whole empty rows or columns were. */
const gap = 0.5
const gapBetweenWays = 2

/** The places a step looks at; with stretches as wide as their numbers and captions need on a screen. */
export function frameOfStep(lesson: Lesson, step: number, stretches?: Stretches): Frame {
  const { looks, inARow } = lesson.steps[step]
  const places = placesOf(lesson, looks).map((place) => ({
    ...place,
    ones: place.ones && looks.some((name) => readsAsInput(lesson, name, place.matrices[0])),
  }))
  if (!stretches) return inARow ? row(places) : closed(places)
  const frame = inARow
    ? row(stretchedAlone(lesson, places, stretches))
    : closed(stretched(lesson, closed(places).places, stretches))
  const reach = Math.max(...frame.places.map((place) => reachOf(lesson, place)))
  return { ...frame, cols: Math.max(frame.cols, reach) }
}

/** Whether a linear layer takes the other matrix as its input, under a row of ones. */
function readsAsInput({ sheet }: Lesson, name: string, input: string): boolean {
  const entry = sheet[name]
  return !isGiven(entry) && entry.op === 'linear' && entry.args[1] === input
}

/** The places that hold any of the matrices, as they stand to each other on the sheet. */
export function frameOf(lesson: Lesson, matrices: readonly string[]): Frame {
  return closed(placesOf(lesson, matrices))
}

/** The whole sheet, and where there is a way back, the same with that beside the way there. */
export function framesOfSheet(lesson: Lesson): Frame[] {
  const whole = closed(lesson.places)
  const there = closed(lesson.places.filter(({ back }) => !back))
  const back = closed(lesson.places.filter((place) => place.back))
  if (back.places.length === 0) return [whole]
  const across = there.cols + gapBetweenWays
  const beside: Frame = {
    places: [
      ...there.places,
      ...back.places.map((place) => ({ ...place, col: place.col + across })),
    ],
    rows: Math.max(there.rows, back.rows),
    cols: across + back.cols,
  }
  return [whole, beside]
}

function placesOf(lesson: Lesson, matrices: readonly string[]): Place[] {
  return lesson.places.filter((place) => place.matrices.some((name) => matrices.includes(name)))
}

/** The places moved together where whole rows or columns of the sheet are empty between them. */
function closed(inView: readonly Place[]): Frame {
  const places = inView.map((place) => (leadsOn(place, inView) ? place : withoutSign(place)))
  const boxes = places.map(boxOf)
  const down = closing(boxes.map(({ top, bottom }) => [top, bottom]))
  const across = closing(
    places.map((place, i) => [boxes[i].left, boxes[i].right + roomAfter(place)]),
  )
  return {
    places: places.map((place, i) => ({
      ...place,
      row: place.row - down.shift(boxes[i].top),
      col: place.col - across.shift(boxes[i].left),
    })),
    rows: down.length,
    cols: across.length,
  }
}

/** Whether what stands right of a place, past its gap, is in view: a sign leads there. */
function leadsOn(place: Place, inView: readonly Place[]): boolean {
  const right = place.col + widthOf(place)
  return inView.some(({ row, rows, rowNames, col }) => {
    const distance = col - (rowNames ? rowNameWidth : 0) - right
    const level = row < place.row + place.rows && place.row < row + rows
    return level && distance > 0 && distance < 1.5
  })
}

function withoutSign(place: Place): Place {
  const { after: _, ...bare } = place
  return bare
}

/** The gap to the right belongs to a place that writes a sign there. */
function roomAfter({ after }: Place): number {
  return after ? 1 : 0
}

/** Closes empty stretches between intervals: how far each start moves back, and the length left. */
function closing(intervals: readonly (readonly [from: number, to: number])[]) {
  const sorted = intervals.toSorted(([a], [b]) => a - b)
  const shifts: { readonly from: number; readonly by: number }[] = []
  let end = 0
  let by = 0
  for (const [from, to] of sorted) {
    const start = from - by
    const wanted = shifts.length === 0 ? 0 : Math.min(start, end + gap)
    if (start > wanted) {
      by += start - wanted
      shifts.push({ from, by })
    } else if (shifts.length === 0) shifts.push({ from, by })
    end = Math.max(end, to - by)
  }
  return {
    length: end,
    shift: (at: number) => shifts.findLast(({ from }) => from <= at)?.by ?? 0,
  }
}

/** The same places side by side, their first rows level. */
function row(places: readonly Place[]): Frame {
  const boxes = places.map(boxOf)
  const head = Math.max(...places.map((place, i) => place.row - boxes[i].top))
  let right = 0
  const moved = places.map((place, i) => {
    const col = right + place.col - boxes[i].left
    right += boxes[i].right - boxes[i].left + gapInRow
    return { ...withoutSign(place), row: head, col }
  })
  return {
    places: moved,
    rows: Math.max(...moved.map((place) => boxOf(place).bottom)),
    cols: right - gapInRow,
  }
}
