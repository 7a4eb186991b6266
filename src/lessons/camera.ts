// Which places a view shows and where, with the empty room between them taken out.
import { isGiven } from '../sheet/sheet'
import type { Lesson, Place } from './lesson'
import { boxOf, rowNameWidth, widthOf } from './place'
import { gapInRow, reaching, reachOf, type Stretches, stretched } from './stretch'

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

/** The places a step looks at, as they stand on the sheet or in a row. */
export function frameOfStep(lesson: Lesson, step: number): Frame {
  const places = placesOfStep(lesson, step)
  return lesson.steps[step].inARow ? rows(lesson, places) : closed(places)
}

/**
 * The same as wide as its numbers and captions need on a screen, and after it, for a screen that it
 * does not fit on, its places one after the other in lines of several lengths.
 */
export function framesOfStep(lesson: Lesson, step: number, stretches: Stretches): Frame[] {
  const places = placesOfStep(lesson, step)
  const wide = places.map((place) => ({ ...place, stretch: stretches[place.matrices[0]] ?? 1 }))
  // a number or column alone fits in where a line ends early
  const alone = ({ cols }: Place) => +(cols < 2)
  const lines = [wide, wide.toSorted((one, other) => alone(one) - alone(other))].flatMap((order) =>
    lineLengths.map((length) => rows(lesson, order, length)),
  )
  if (lesson.steps[step].inARow) return [rows(lesson, wide), ...lines]
  const { places: closer, cols } = closed(stretched(lesson, closed(places).places, stretches))
  // a long caption may reach over the left edge, and another over the right one
  const over = Math.max(0, ...closer.map((place) => -reaching(lesson, place).left))
  const moved = closer.map((place) => ({ ...place, col: place.col + over }))
  const reach = Math.max(cols + over, ...moved.map((place) => reachOf(lesson, place)))
  const staircase = { places: moved, rows: bottomOf(moved), cols: reach }
  return keepsStaircase(lesson, places) ? [staircase] : [staircase, ...lines]
}

/** In the exercise's own steps rows stay level with rows, whatever is typed: where that is too wide it scrolls. */
function keepsStaircase({ activation }: Lesson, places: readonly Place[]): boolean {
  return activation === undefined && places.every(({ back }) => !back)
}

function bottomOf(places: readonly Place[]): number {
  return Math.max(...places.map((place) => boxOf(place).bottom))
}

/** In cells, from as few as a high window holds to as many as a wide one does. */
const lineLengths = [10, 14, 17, 20, 22, 24, 26, 30, 36]

function placesOfStep(lesson: Lesson, step: number): Place[] {
  const { looks } = lesson.steps[step]
  return placesOf(lesson, looks).map((place) => ({
    ...place,
    ones: place.ones && looks.some((name) => readsAsInput(lesson, name, place.matrices[0])),
  }))
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

/** The same places side by side, each in the first line that has room; in each their first rows are level. */
function rows(lesson: Lesson, places: readonly Place[], length = Infinity): Frame {
  const lines: { right: number; places: Place[] }[] = []
  for (const stack of stacksOf(places)) {
    const boxes = stack.map((place) => reaching(lesson, place))
    const left = Math.max(...stack.map(({ col }, i) => col - boxes[i].left))
    const width = left + Math.max(...stack.map(({ col }, i) => boxes[i].right - col))
    let line = lines.find(({ right }) => right + width <= length)
    if (!line) lines.push((line = { right: 0, places: [] }))
    const col = line.right + left
    line.places.push(...stack.map((place, i) => ({ ...withoutSign(place), row: i * 1.25, col })))
    line.right += width + gapInRow
  }
  let top = 0
  const moved = lines.flatMap((line) => {
    const down = top + Math.max(...line.places.map((place) => place.row - boxOf(place).top))
    const level = line.places.map((place) => ({ ...place, row: down + place.row }))
    top = bottomOf(level)
    return level
  })
  return {
    places: moved,
    rows: top,
    cols: Math.max(
      ...lines.map(({ right }) => right - gapInRow),
      ...moved.map((place) => reachOf(lesson, place)),
    ),
  }
}

/** Each place alone, but numbers with captions beside them one under the other. */
function stacksOf(places: readonly Place[]): Place[][] {
  const stacks: Place[][] = []
  for (const place of places) {
    const last = stacks.at(-1)
    if (last?.[0].caption === 'left' && place.caption === 'left') last.push(place)
    else stacks.push([place])
  }
  return stacks
}
