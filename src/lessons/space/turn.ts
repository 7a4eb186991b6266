// How the space is turned before the eye, and where a point of it then stands on the page.
import type { Vector } from './vectors'

/** Degrees: how far the space is turned around its upright axis, and how far it is seen from above. */
export interface Turn {
  readonly around: number
  readonly above: number
}

/** To the right, upwards, and towards the eye. */
export interface Seen {
  readonly x: number
  readonly y: number
  readonly depth: number
}

export const startingTurn: Turn = { around: -32, above: 22 }

/** A plane or a line is looked at straight. */
export const straight: Turn = { around: 0, above: 0 }

/** Turned further: all the way around, and up to straight from above or below. */
export function turnedBy({ around, above }: Turn, rightward: number, upward: number): Turn {
  const turned = (((around + rightward + 180) % 360) + 360) % 360
  return { around: turned - 180, above: Math.min(90, Math.max(-90, above + upward)) }
}

/** The first number goes to the right, the second up, the third towards the eye; missing ones are 0. */
export function seen([x = 0, y = 0, z = 0]: Vector, turn: Turn): Seen {
  const [sinA, cosA] = sinCos(turn.around)
  const [sinB, cosB] = sinCos(turn.above)
  const near = z * cosA - x * sinA
  return { x: x * cosA + z * sinA, y: y * cosB - near * sinB, depth: y * sinB + near * cosB }
}

function sinCos(degrees: number): readonly [number, number] {
  const radians = (degrees * Math.PI) / 180
  return [Math.sin(radians), Math.cos(radians)]
}
