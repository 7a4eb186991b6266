// Cells read as numbers: all of them, or the first that is in the way.
import { shortened } from '../number'
import { type BlockRead, type Cells, type Refused, refused } from './block'
import { readCell, thousandsMark } from './cell-number'

const mostCells = 10_000
const mostInLine = 1000
const mostNotes = 3

/** The block that cells make, if they are few enough, all numbers, and as many in each row. */
export function settled({ cells, from, note }: Cells): BlockRead {
  const cols = cells.reduce((most, row) => Math.max(most, row.length), 0)
  if (cols === 0) return refused('There are no numbers in what was copied.')
  if (cells.length > mostInLine || cols > mostInLine || cells.length * cols > mostCells)
    return refused(tooLarge(cells.length, cols))
  const notes = new Set(note === undefined ? [] : [note])
  const thousands = thousandsMark(cells)
  const rows: number[][] = []
  for (const [row, line] of cells.entries()) {
    const numbers: number[] = []
    for (const [col, text] of line.entries()) {
      const read = readCell(text, thousands)
      if (read.kind === 'refused')
        return { ...wrongCell(row, col, text, read.why), cell: { row, col, text: text.trim() } }
      if (read.note !== undefined && notes.size < mostNotes) notes.add(read.note)
      numbers.push(read.value)
    }
    rows.push(numbers)
  }
  const ragged = rows.findIndex((row) => row.length !== rows[0].length)
  if (ragged > 0)
    return refused(
      `Row ${ragged + 1} has ${counted(rows[ragged].length)} where row 1 has ${rows[0].length}. Each row needs as many.`,
    )
  return { kind: 'block', rows, from, notes: [...notes] }
}

function wrongCell(row: number, col: number, text: string, why: string): Refused {
  const shown = text.trim() === '' ? why : `is “${shortened(text.trim())}”, ${why}`
  return refused(`Row ${row + 1}, column ${col + 1} ${shown}.`)
}

function tooLarge(rows: number, cols: number): string {
  const [most, all] = [mostInLine, mostCells].map(grouped)
  return `That is too large: ${grouped(rows)} × ${grouped(cols)}. A block has at most ${most} rows, ${most} columns and ${all} numbers.`
}

function grouped(count: number): string {
  return count.toLocaleString('en-US')
}

function counted(count: number): string {
  return count === 1 ? '1 number' : `${count} numbers`
}
