// Small whole numbers for shapes that have no worked numbers of their own; same seed, same numbers.
import { count } from '../ops/expression/expression'
import type { Rows } from '../tensor/tensor'

export type Draw = (low: number, high: number) => number

/** A stream of whole numbers from `low` to `high`, inclusive (mulberry32). */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0
  return (low, high) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    const unit = ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
    return low + Math.floor(unit * (high - low + 1))
  }
}

/** A seed for any text (FNV-1a). */
export function seedOf(text: string): number {
  let seed = 0x811c9dc5
  for (let i = 0; i < text.length; i++) seed = Math.imul(seed ^ text.charCodeAt(i), 0x01000193)
  return seed >>> 0
}

/** rows × cols whole numbers from `low` to `high`. */
export function smallRows(draw: Draw, rows: number, cols: number, low: number, high: number): Rows {
  return count(rows, () => count(cols, () => draw(low, high)))
}
