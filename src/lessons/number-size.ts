// Numbers on paper and in pictures: their decimals as on the page, and letters that a cell of one width holds.
import type { Values } from '../sheet/sheet'
import { numberText, type NumberText } from '../tensor/number-text'
import { emsOf, formerOf, writingOf } from './decimals'
import type { Lesson } from './lesson'

/** How much of a cell a number may fill, for each height of a cell. */
const room = 0.92

/** How a matrix's numbers are written: weights after a small step with as many decimals as tell them from before. */
export function writerOf(
  { sheet }: Lesson,
  values: Values,
  matrix: string,
): (value: number) => NumberText {
  const former = formerOf(sheet, values, matrix)
  const { digits } = writingOf([{ values: values[matrix], former }])
  return (value) => numberText(value, digits)
}

/** The size of a number's letters, for each height of a cell; `largest` for a short one. */
export function fittingSize(text: string, largest: number): number {
  return Math.min(largest, room / emsOf(text))
}
