// Steering: a feature held at a value for a token or for all, as pins on its activations.
import type { PinnedCells, Pins } from '../../sheet/sheet'
import type { Lesson } from '../lesson'

/** Which activations: one feature, for one token or, without one, for all; both from 0. */
export interface Steered {
  readonly feature: number
  readonly token?: number
}

/** The pins with a feature held at a value. */
export function steer(lesson: Lesson, pins: Pins, which: Steered, value: number): Pins {
  const held = Object.fromEntries(cellsOf(lesson, which).map((cell) => [cell, value]))
  return { ...pins, F: { ...pins.F, ...held } }
}

/** The pins with a feature switched off. */
export function ablate(lesson: Lesson, pins: Pins, which: Steered): Pins {
  return steer(lesson, pins, which, 0)
}

/** The pins with a feature set free; the same pins where none held it. */
export function release(lesson: Lesson, pins: Pins, which: Steered): Pins {
  const cells = new Set(cellsOf(lesson, which).map(String))
  const held = Object.entries(pins.F ?? {})
  const left = held.filter(([cell]) => !cells.has(cell))
  if (left.length === held.length) return pins
  const { F: _, ...others } = pins
  return left.length === 0 ? others : { ...others, F: Object.fromEntries(left) as PinnedCells }
}

/** The value a feature is held at; null when it is free, 'mixed' when its tokens differ. */
export function steeredTo(lesson: Lesson, pins: Pins, which: Steered): number | null | 'mixed' {
  const values = new Set(cellsOf(lesson, which).map((cell) => pins.F?.[cell] ?? null))
  return values.size === 1 ? ([...values][0] ?? null) : 'mixed'
}

function cellsOf({ matrices: { F } }: Lesson, { feature, token }: Steered): number[] {
  const tokens = F.cols.length
  return token === undefined
    ? F.cols.map((_, col) => feature * tokens + col)
    : [feature * tokens + token]
}
