// A plane with its scale: from numbers to places in a drawing, and back.

/** The whole numbers between which each axis runs. */
export interface Plane {
  readonly low: readonly [number, number]
  readonly high: readonly [number, number]
}

export type Pair = readonly [across: number, up: number]

/** A drawing from its top left corner. */
export interface Sheet {
  readonly width: number
  readonly height: number
}

/** A plane with room around all points and around zero; what is not finite is left out. */
export function planeOf(points: readonly Pair[]): Plane {
  const bounds = ([0, 1] as const).map((axis) => {
    const values = points.map((point) => point[axis]).filter(Number.isFinite)
    const low = Math.floor(Math.min(0, ...values))
    const high = Math.ceil(Math.max(0, ...values))
    const room = Math.max(1, Math.ceil((high - low) / 4))
    return [low - room, high + room] as const
  })
  return { low: [bounds[0][0], bounds[1][0]], high: [bounds[0][1], bounds[1][1]] }
}

/** Where a pair of numbers stands. */
export function placeOn({ low, high }: Plane, [across, up]: Pair, { width, height }: Sheet) {
  return {
    x: ((across - low[0]) / (high[0] - low[0])) * width,
    y: height - ((up - low[1]) / (high[1] - low[1])) * height,
  }
}

/** The pair of numbers at a place, to a tenth, no further than the drawing's edge. */
export function pairAt(
  { low, high }: Plane,
  { x, y }: { readonly x: number; readonly y: number },
  { width, height }: Sheet,
): Pair {
  const part = (value: number) => Math.min(1, Math.max(0, value))
  const across = low[0] + part(x / width) * (high[0] - low[0])
  const up = low[1] + part((height - y) / height) * (high[1] - low[1])
  return [toTenth(across), toTenth(up)]
}

/** A number moved by tenths, without rounding errors gathering. */
export function movedBy(value: number, by: number): number {
  return Number((value + by).toPrecision(12)) + 0
}

/** At most about ten whole numbers along an axis, 0 among them, inside its ends. */
export function ticksOf({ low, high }: Plane, axis: 0 | 1): readonly number[] {
  const step = Math.max(1, Math.ceil((high[axis] - low[axis]) / 10))
  const first = Math.floor(low[axis] / step) + 1
  const last = Math.ceil(high[axis] / step) - 1
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => (first + i) * step)
}

function toTenth(value: number): number {
  return Number(value.toFixed(1)) + 0
}
