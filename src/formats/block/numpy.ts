// A NumPy array, printed with commas or without, or as code; lists of Python.
import type { Reader } from './block'
import { arrayCells, pythonArray } from './python-array'

const calls = /(?:^|[.(])(?:array|asarray|matrix|float\d*|int\d*)\($/i

export const readNumpy: Reader = (text) => {
  const array = pythonArray(text)
  const hasCommas = array.text.includes(',') && !array.text.includes(';')
  const isList =
    array.call === '' && (hasCommas ? /^\[/ : /^\[\s*\[/).test(array.text.slice(array.start))
  return calls.test(array.call) || isList ? arrayCells(array, 'NumPy') : undefined
}
