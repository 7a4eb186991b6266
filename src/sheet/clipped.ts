// Zeros that ReLU wrote over something negative, told apart from zeros that were zero already.
import type { Tensor } from '../tensor/tensor'
import { isGiven, type Sheet, type SheetFormula, type Values } from './sheet'

/** What lets numbers through or writes 0 over them. */
const gates: readonly string[] = ['mask', 'jumpRelu', 'relu']

/** What arrives at a matrix that ReLU, a mask or a threshold makes: it wrote some of the zeros. */
export function beforeMask(sheet: Sheet, values: Values, matrix: string): Tensor | undefined {
  let entry: Sheet[string] | SheetFormula['args'][number] = sheet[matrix]
  while (typeof entry === 'object' && 'op' in entry && gates.includes(entry.op))
    entry = entry.args[0]
  return typeof entry === 'string' ? values[entry] : undefined
}

/** What decides what a mask lets through, where it is a matrix on the sheet. */
export function maskedBy(sheet: Sheet, values: Values, matrix: string): Tensor | undefined {
  const entry = sheet[matrix]
  return !isGiven(entry) && entry.op === 'mask' ? values[String(entry.args[1])] : undefined
}

/** The number that ReLU or a mask struck out to write this 0; undefined when it struck out none. */
export function stoppedFrom(before: number, after: number): number | undefined {
  return after === 0 && before !== 0 ? before : undefined
}
