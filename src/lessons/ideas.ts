// Which columns a row answers to: what a neuron or a feature stands for, as the numbers are.
import type { Values } from '../sheet/sheet'
import { numberText } from '../tensor/number-text'
import { at } from '../tensor/tensor'
import type { AxisName, Lesson } from './lesson'

export interface Answer {
  readonly column: AxisName
  /** The number as the sheet writes it. */
  readonly number: string
}

/** The columns in which a row is above 0, the strongest first. */
export function answersOf(
  { matrices }: Lesson,
  values: Values,
  matrix: string,
  row: number,
): readonly Answer[] {
  return matrices[matrix].cols
    .map((column, col) => ({ column, value: at(values[matrix], row, col) }))
    .filter(({ value }) => value > 0)
    .toSorted((left, right) => right.value - left.value)
    .map(({ column, value }) => ({ column, number: numberText(value).text }))
}
