// Zeros that ReLU wrote over something negative, told apart from zeros that were zero already.
import type { Tensor } from '../tensor/tensor'
import { isGiven, type Sheet, type Values } from './sheet'

/** The pre-activations of a matrix that is the ReLU of another; undefined for any other. */
export function beforeRelu(sheet: Sheet, values: Values, matrix: string): Tensor | undefined {
  const entry = sheet[matrix]
  if (isGiven(entry) || entry.op !== 'relu') return undefined
  const [from] = entry.args
  return typeof from === 'string' ? values[from] : undefined
}

/** The negative number that ReLU struck out to write this 0; undefined when it struck out none. */
export function clippedFrom(before: number, after: number): number | undefined {
  return after === 0 && before < 0 ? before : undefined
}

/** What a matrix that is masked was masked by: where that is not above 0, the mask wrote the 0. */
export function maskedBy(sheet: Sheet, values: Values, matrix: string): Tensor | undefined {
  const entry = sheet[matrix]
  if (isGiven(entry) || entry.op !== 'mask') return undefined
  const [, by] = entry.args
  return typeof by === 'string' ? values[by] : undefined
}
