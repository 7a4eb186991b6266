// How the numbers of a grid are written: how many decimals, under each other, and how wide that is.
import { isGiven, type Sheet, type Values } from '../sheet/sheet'
import { mostDecimals, numberText } from '../tensor/number-text'
import type { Tensor } from '../tensor/tensor'

/** A matrix as it is shown, with what it was before. */
export interface Shown {
  readonly values: Tensor
  /** The matrix that this one is a small change of. */
  readonly former?: Tensor | undefined
  /** Old numbers of cells that the last edit changed. */
  readonly changed?: Readonly<Record<number, number>> | undefined
}

export interface Writing {
  /** Digits after the point of the numbers that have most; null where no points stand under each other. */
  readonly decimals: number | null
  /** Digits after the point that a number may show. */
  readonly digits: number
  /** The width of a number that has room for every other, in the size of its letters. */
  readonly ems: number
}

/** Inter's tabular figures, minus and ×, its point, and its raised figures. */
const figure = 0.65
const point = 0.27
const raised = 0.45
/** A whole number of two characters, which a cell holds at full size. */
export const usualEms = 2 * figure
/** What is wider is written smaller, and the others stay as they are. */
export const widestEms = 4.3
/** How much of a column a number may fill. */
const filled = 0.92
/** Numbers that widen their columns, for each height of a cell; others are a little larger. */
const height = 0.7
/** A column that nothing widens, for each height of a cell. */
const usualWidth = 1.08

/** Digits after the point of a number as shown; null for one that stands under no other, as 10⁹ or ∞. */
export function shownDecimals(text: string): number | null {
  const [, fraction] = /^−?\d+(?:\.(\d+))?$/.exec(text) ?? [null, null]
  return fraction === null ? null : (fraction?.length ?? 0)
}

/** The width of a number as shown, in the size of its letters. */
export function emsOf(text: string): number {
  const wide = [...text].map((sign) =>
    sign === '.' ? point : '⁻⁰¹²³⁴⁵⁶⁷⁸⁹'.includes(sign) ? raised : figure,
  )
  return wide.reduce((sum, each) => sum + each, 0)
}

/** Whether a number is written in a size of its own: too long, or standing under no other. */
export function standsOut(text: string): boolean {
  return shownDecimals(text) === null || emsOf(text) > widestEms
}

/** How to write the numbers of matrices that stand in one grid. */
export function writingOf(matrices: readonly Shown[]): Writing {
  const digits = Math.max(...matrices.map(digitsOf))
  const texts = matrices.flatMap(({ values }) =>
    [...values.data].map((number) => numberText(number, digits).text),
  )
  const usual = texts.filter((text) => !standsOut(text))
  const most = Math.max(0, ...usual.map((text) => shownDecimals(text) ?? 0))
  if (texts.length < 2 || most === 0)
    return { decimals: null, digits, ems: Math.max(usualEms, ...usual.map(emsOf)) }
  const whole = Math.max(...usual.map((text) => emsOf(text.split('.')[0])))
  return { decimals: most, digits, ems: Math.max(usualEms, whole + point + most * figure) }
}

/** How many times as wide as usual the columns are in which numbers as wide as this stay large. */
export function stretchOf(ems: number): number {
  return ems <= usualEms ? 1 : Math.max(1, (height * ems) / (filled * usualWidth))
}

/** The matrix that another is a small change of: weights before a step of descent. */
export function formerOf(sheet: Sheet, values: Values, matrix: string): Tensor | undefined {
  const entry = sheet[matrix]
  if (isGiven(entry) || entry.op !== 'descend') return undefined
  const [from] = entry.args
  return typeof from === 'string' ? values[from] : undefined
}

/** Two, or as many as it takes to tell changed numbers from what they were. */
function digitsOf({ values, former, changed = {} }: Shown): number {
  let digits = 2
  values.data.forEach((now, i) => {
    const before = former ? former.data[i] : changed[i]
    while (digits < mostDecimals && isHidden(now, before, digits)) digits++
  })
  return digits
}

function isHidden(now: number, before: number | undefined, digits: number): boolean {
  if (before === undefined || before === now) return false
  const same = (decimals: number) =>
    numberText(now, decimals).text === numberText(before, decimals).text
  return same(digits) && !same(mostDecimals)
}
