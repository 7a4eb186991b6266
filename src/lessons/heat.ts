// Cells shaded by their values: one scale for the whole sheet, so that equal numbers look equal.
import type { Values } from '../sheet/sheet'
import type { Lesson, Role } from './lesson'

/** Squares and sums grow far beyond what they are made of: the scale is not theirs. */
const beyond: readonly Role[] = ['plain', 'loss', 'gradient']

/** The size at which the color is full: 1, 2 or 5 times a power of ten, at least as large as any number. */
export function heatLimit(lesson: Lesson, values: Values): number {
  let largest = 0
  for (const [name, { role }] of Object.entries(lesson.matrices)) {
    if (beyond.includes(role)) continue
    for (const value of values[name].data)
      if (Number.isFinite(value)) largest = Math.max(largest, Math.abs(value))
  }
  return roundUp(largest)
}

/**
 * From −1 to 1 how strong a number's color is; undefined for what is no finite number. It grows with
 * the square root, which lets a 1 be seen beside a 10.
 */
export function heatOf(value: number, limit: number): number | undefined {
  if (!Number.isFinite(value)) return undefined
  const strength = Math.sqrt(Math.min(Math.abs(value) / limit, 1))
  return value < 0 ? -strength : strength
}

/** Numbers whose colors explain the scale, from below to above 0. */
export function heatMarks(limit: number): readonly number[] {
  return [-limit, -limit / 5, 0, limit / 5, limit]
}

function roundUp(size: number): number {
  if (size === 0) return 1
  // from the digits as written: a logarithm may fall just short of a power of ten
  const [digits, exponent] = size.toExponential().split('e').map(Number)
  const first = [1, 2, 5, 10].find((step) => step >= digits) ?? 10
  const limit = Number(`${first}e${exponent}`)
  return Number.isFinite(limit) ? limit : Number.MAX_VALUE
}
