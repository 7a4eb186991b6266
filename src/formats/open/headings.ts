// Tables as spreadsheets and data frames save them: a line of headings, and a column of names.
import { readCell } from '../block/cell-number'
import { delimited } from '../block/delimited'

const separators = ['\t', ';', ',']
/** Characters; the largest matrix with its names is far shorter. */
const longest = 100_000

/** A table's text without its line of headings and its column of names; undefined where it has neither. */
export function withoutHeadings(text: string): string | undefined {
  if (text.length > longest) return undefined
  const separator = separators.find((mark) => text.includes(mark)) ?? ','
  const lines = delimited(text.trim(), separator)
  const [headings, ...below] = lines
  const headed = below.length > 0 && !headings.some(isNumber)
  const rows = headed ? below : lines
  // a column without a heading numbers the rows
  const named =
    (headed && headings.length > 1 && headings[0].trim() === '') ||
    rows.every((row) => row.length > 1 && !isNumber(row[0]))
  if (!headed && !named) return undefined
  const written = (cell: string) => (cell.includes(separator) ? `"${cell}"` : cell)
  return rows.map((row) => (named ? row.slice(1) : row).map(written).join(separator)).join('\n')
}

function isNumber(cell: string): boolean {
  return readCell(cell, undefined).kind === 'number'
}
