// A matrix in the brackets of MATLAB, Octave or Julia: [1 2; 3 4].
import { shortened } from '../number'
import { type Reader, refused } from './block'
import { isEllipsis, shortenedArray } from './brackets'
import { linesOf } from './lines'

/** NumPy breaks the one row of a list in lines of nearly this length. */
const wrapped = 50

export const readMatlab: Reader = (text) => {
  const start = (/^(?:[A-Za-z]\w*\s*=\s*)?\[/.exec(text)?.[0].length ?? 0) - 1
  if (start < 0) return undefined
  const end = text.indexOf(']', start)
  if (end < 0) return refused('A bracket is never closed: a ] is missing at the end.')
  const rest = text.slice(end + 1).trim()
  if (rest !== '' && rest !== ';')
    return refused(`After the matrix stands “${shortened(rest)}”. Copy one matrix by itself.`)
  const cells = rowsOf(text.slice(start + 1, end)).map(cellsOf)
  if (cells.some((row) => row.some(isEllipsis))) return refused(shortenedArray)
  return { kind: 'cells', cells, from: cells.length > 1 ? 'MATLAB' : 'a list in brackets' }
}

function rowsOf(inside: string): string[] {
  const lines = linesOf(inside)
  const isOneRow = lines.slice(0, -1).every((line) => line.length >= wrapped)
  if (!inside.includes(';') && isOneRow) return lines.length > 0 ? [lines.join(' ')] : []
  return lines.flatMap((line) => line.split(';')).filter((row) => row.trim() !== '')
}

function cellsOf(row: string): string[] {
  const cells = row.split(',')
  // A comma at the end of a row is allowed.
  if (cells.at(-1)?.trim() === '') cells.pop()
  return cells.flatMap((cell) => cell.trim().split(/\s+/))
}
