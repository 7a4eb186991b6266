// A PyTorch tensor, printed or as code.
import type { Reader } from './block'
import { arrayCells, pythonArray } from './python-array'

export const readPytorch: Reader = (text) => {
  const array = pythonArray(text)
  return /(?:tensor|parameter)\($/i.test(array.call) ? arrayCells(array, 'PyTorch') : undefined
}
