// A JSON array of numbers or of rows.
import type { Reader } from './block'
import { arrayCells } from './python-array'

export const readJson: Reader = (text) =>
  text.startsWith('[') && isJson(text)
    ? arrayCells({ call: '', text, start: 0 }, 'JSON')
    : undefined

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
