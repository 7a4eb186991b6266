// Zeros that ReLU wrote over something negative, told apart from zeros that were zero already.
import type { Tensor } from '../tensor/tensor'
import { isGiven, type Sheet, type SheetFormula, type Values } from './sheet'

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

/** What lets numbers through or writes 0 over them. */
const gates: readonly string[] = ['mask', 'jumpRelu', 'relu']

/** What arrives at a matrix that a mask or a threshold makes: it wrote some of the zeros. */
export function beforeMask(sheet: Sheet, values: Values, matrix: string): Tensor | undefined {
  let entry: Sheet[string] | SheetFormula['args'][number] = sheet[matrix]
  if (isGiven(entry) || entry.op === 'relu') return undefined
  while (typeof entry === 'object' && gates.includes(entry.op)) entry = entry.args[0]
  return typeof entry === 'string' ? values[entry] : undefined
}

/** The number that a mask stopped to write this 0; undefined when it stopped none. */
export function stoppedFrom(before: number, after: number): number | undefined {
  return after === 0 && before !== 0 ? before : undefined
}
