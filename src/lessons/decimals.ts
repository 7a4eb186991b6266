// Where the decimal point of numbers in a matrix stands, so that they can be written under each other.
import { numberText } from '../tensor/number-text'
import type { Tensor } from '../tensor/tensor'

export interface Alignment {
  /** Digits after the point of the numbers that have most. */
  readonly decimals: number
  /** Characters of the longest number, once all have so many digits after the point. */
  readonly longest: number
}

/** Digits after the point of a number as shown; null for one that stands under no other, as 10⁹ or ∞. */
export function shownDecimals(text: string): number | null {
  const [, fraction] = /^−?\d+(?:\.(\d+))?$/.exec(text) ?? [null, null]
  return fraction === null ? null : (fraction?.length ?? 0)
}

/** How to write the numbers of matrices under each other; null while all of them are whole. */
export function alignmentOf(matrices: readonly Tensor[]): Alignment | null {
  const numbers = matrices.flatMap(({ data }) => [...data])
  if (numbers.length < 2 || numbers.every(Number.isInteger)) return null
  const texts = numbers.map((number) => numberText(number).text)
  const shown = texts.filter((text) => shownDecimals(text) !== null)
  const decimals = Math.max(0, ...shown.map((text) => shownDecimals(text) ?? 0))
  if (decimals === 0) return null
  const whole = Math.max(...shown.map((text) => text.split('.')[0].length))
  return { decimals, longest: whole + 1 + decimals }
}
