// A Markdown table: pipes, and a line of dashes under its header.
import type { Reader } from './block'
import { readCell } from './cell-number'
import { linesOf } from './lines'

export const readMarkdown: Reader = (text) => {
  if (!text.includes('|')) return undefined
  const lines = linesOf(text).map((line) => line.trim())
  const rule = lines.findIndex(isRule)
  const isTable = lines.every((line) => isRule(line) || line.includes('|'))
  if (!isTable || (rule < 0 && !lines.every(hasColumns))) return undefined
  const rows = lines.filter((line) => !isRule(line)).map(cellsOf)
  const header = rule === 1 ? rows[0] : undefined
  if (header === undefined || header.some(isNumber)) return { kind: 'cells', cells: rows, from }
  const cells = rows.slice(1)
  return header.every((cell) => cell === '')
    ? { kind: 'cells', cells, from }
    : { kind: 'cells', cells, from, note: 'The header of the table was left out.' }
}

const from = 'Markdown'

/** | 1 | 2 | and not |−3|, which is a size. */
function hasColumns(line: string): boolean {
  return line.startsWith('|') && line.split('|').length > 3
}

function isNumber(cell: string): boolean {
  return readCell(cell, undefined).kind === 'number'
}

/** | --- | :-: |, and the +---+ of tables drawn in a terminal. */
function isRule(line: string): boolean {
  return /^[-|:+= \t]+$/.test(line) && line.includes('-')
}

function cellsOf(line: string): string[] {
  const cells = line.split('|').map((cell) => cell.trim())
  if (cells[0] === '') cells.shift()
  if (cells.at(-1) === '' && line.endsWith('|')) cells.pop()
  return cells
}
