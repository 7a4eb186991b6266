// What is drawn of a space: arrows and points, turned, scaled and in the order they are painted.
import { type Label, placeLabels } from './labels'
import { seen, type Turn } from './turn'
import { isFiniteVector, lengthOf, type Vector } from './vectors'

export type Look =
  | 'axis'
  | 'direction'
  | 'faint'
  | 'token'
  | 'chosen'
  | 'term'
  | 'rebuilt'
  | 'before'
  | 'error'
  | 'moved'

/** A point, or an arrow where it has a `from`. */
export interface Mark {
  readonly id: string
  readonly look: Look
  readonly label: string
  readonly from?: Vector
  readonly to: Vector
}

/** A mark on the page, in the drawing's units with y downwards. */
export interface Drawn {
  readonly id: string
  readonly look: Look
  readonly label: string
  readonly x: number
  readonly y: number
  readonly depth: number
  readonly tail: { readonly x: number; readonly y: number } | null
  readonly labelAt: { readonly x: number; readonly y: number }
}

export interface Scene {
  /** The far ones first. */
  readonly marks: readonly Drawn[]
  /** How many marks cannot be drawn, because their numbers are not finite. */
  readonly left: number
}

/** Half the width and half the height of a drawing. */
export interface Room {
  readonly across: number
  readonly down: number
}

/** The marks in a room: the longest reaches its edge however the space is turned. */
export function sceneOf(
  marks: readonly Mark[],
  axes: readonly number[],
  turn: Turn,
  { across, down }: Room,
): Scene {
  const finite = marks.filter(
    ({ from, to }) => isFiniteVector(to) && (!from || isFiniteVector(from)),
  )
  const chosen = (vector: Vector) => axes.map((axis) => vector[axis])
  const reach = Math.max(
    1e-300,
    ...finite.flatMap(({ from, to }) => [to, ...(from ? [from] : [])].map(chosen).map(lengthOf)),
  )
  const scale = Math.min(across, down) / reach
  const placed = finite.map((mark) => {
    const tip = seen(chosen(mark.to), turn)
    const foot = mark.from && seen(chosen(mark.from), turn)
    return {
      ...mark,
      x: tip.x * scale,
      y: -tip.y * scale,
      depth: (foot ? (tip.depth + foot.depth) / 2 : tip.depth) * scale,
      tail: foot ? { x: foot.x * scale, y: -foot.y * scale } : null,
    }
  })
  const labels = placeLabels(placed.map(labelOf), { across: across * 1.3, down: down * 1.04 })
  return {
    marks: placed
      .map((mark, i): Drawn => ({ ...mark, labelAt: labels[i] }))
      .toSorted((a, b) => a.depth - b.depth),
    left: marks.length - finite.length,
  }
}

function labelOf({ label, x, y, tail }: Pick<Drawn, 'label' | 'x' | 'y' | 'tail'>): Label {
  const away = tail ? { x: x - tail.x, y: y - tail.y } : { x, y: -1 }
  return { text: label, x, y, away, point: tail === null }
}

/** The three corners of an arrow's head, as an SVG polygon reads them; empty for no length. */
export function headOf({ x, y, tail }: Pick<Drawn, 'x' | 'y' | 'tail'>, size: number): string {
  if (!tail) return ''
  const length = Math.hypot(x - tail.x, y - tail.y)
  if (length < 1e-9) return ''
  const along = { x: (x - tail.x) / length, y: (y - tail.y) / length }
  const back = Math.min(size, length)
  const foot = { x: x - along.x * back, y: y - along.y * back }
  const half = back * 0.42
  return [
    [x, y],
    [foot.x - along.y * half, foot.y + along.x * half],
    [foot.x + along.y * half, foot.y - along.x * half],
  ]
    .map((corner) => corner.map((value) => value.toFixed(2)).join(','))
    .join(' ')
}
