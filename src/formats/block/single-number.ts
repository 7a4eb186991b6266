// One number by itself: what is a number when typed is one when pasted.
import type { Reader } from './block'
import { readCell } from './cell-number'

export const readSingleNumber: Reader = (text, { whole }) => {
  if (whole.includes('\t') || /[\r\n]/.test(text) || /\d +[-+.(\d]/.test(text)) return undefined
  const read = readCell(text, undefined)
  return read.kind === 'number'
    ? { kind: 'cells', cells: [[text]], from: 'a single number' }
    : undefined
}
