// Matrices in an .xlsx workbook: named ranges, and where there are none, each sheet's block of numbers.
import { unzipSync } from 'fflate'
import { readXlsx } from 'hucre/xlsx'
import type { Rows } from '../../tensor/tensor'
import { type FileRead, type FoundMatrix, mostNumbers, refusedFile } from './found'

/** Cells looked at on each sheet; a lesson's staircase is far smaller. */
const range = 'A1:IV1000'
/** What all parts of a workbook together may unfold to, in bytes. */
const largestWorkbook = 100_000_000

/** Reads the numbers; a formula counts with the value it was saved with. Never throws. */
export async function readWorkbook(bytes: Uint8Array): Promise<FileRead> {
  if (claimedBytes(bytes) > largestWorkbook)
    return refusedFile(
      `This workbook unfolds to more than ${largestWorkbook / 1e6} MB; save the matrices in one of their own.`,
    )
  let workbook: Awaited<ReturnType<typeof readXlsx>>
  try {
    workbook = await readXlsx(bytes, { range })
  } catch {
    return refusedFile('This workbook is damaged, protected by a password, or not an .xlsx file.')
  }
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet.rows]))
  const named = (workbook.namedRanges ?? []).flatMap(({ name, range: at }): FoundMatrix[] => {
    const [, sheet = '', corner = '', end = corner] =
      /^'?([^'!]+)'?!\$?([A-Z]+\$?\d+)(?::\$?([A-Z]+\$?\d+))?$/.exec(at) ?? []
    const cells = sheets.get(sheet)
    if (!cells) return []
    const rows = blockOf(cells, positionOf(corner), positionOf(end))
    return rows ? [{ name, shape: [rows.length, rows[0].length], rows }] : []
  })
  if (named.length > 0) return { kind: 'matrices', matrices: named, from: 'workbook' }
  const whole = [...sheets].flatMap(([name, cells]): FoundMatrix[] => {
    const corners = cornersOf(cells)
    const rows = corners && blockOf(cells, ...corners)
    return rows ? [{ name, shape: [rows.length, rows[0].length], rows }] : []
  })
  return whole.length > 0
    ? { kind: 'matrices', matrices: whole, from: 'workbook' }
    : refusedFile(
        'This workbook holds no named range and no sheet that is one block of numbers of a size that a lesson can take.',
      )
}

/** How many bytes the parts of a zip say that they unfold to; none of them is unfolded. */
function claimedBytes(bytes: Uint8Array): number {
  let claimed = 0
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        claimed += originalSize
        return false
      },
    })
  } catch {
    // reading it says what is wrong
  }
  return claimed
}

type Position = readonly [row: number, col: number]

/** "B$3" as row 2, column 1. */
function positionOf(reference: string): Position {
  const [, letters = 'A', digits = '1'] = /^([A-Z]+)\$?(\d+)$/.exec(reference) ?? []
  const col = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return [Number(digits) - 1, col - 1]
}

/** The corners of what a sheet holds, without a row of headings above and a column of names before it. */
function cornersOf(cells: readonly (readonly unknown[])[]): [Position, Position] | undefined {
  const all = { top: Infinity, left: Infinity, bottom: -1, right: -1 }
  const numbers = { top: Infinity, left: Infinity }
  for (const [row, line] of cells.entries())
    for (const [col, value] of line.entries()) {
      if (value === null || value === undefined || value === '') continue
      all.top = Math.min(all.top, row)
      all.left = Math.min(all.left, col)
      all.bottom = Math.max(all.bottom, row)
      all.right = Math.max(all.right, col)
      if (typeof value !== 'number') continue
      numbers.top = Math.min(numbers.top, row)
      numbers.left = Math.min(numbers.left, col)
    }
  if (numbers.top === Infinity) return undefined
  // more than one line of words is no heading
  const from = (first: number, number: number) => (number === first + 1 ? number : first)
  return [
    [from(all.top, numbers.top), from(all.left, numbers.left)],
    [all.bottom, all.right],
  ]
}

/** The numbers from corner to corner; undefined when a cell is no number or there are too many. */
function blockOf(
  cells: readonly (readonly unknown[])[],
  [top, left]: Position,
  [bottom, right]: Position,
): Rows | undefined {
  const [high, wide] = [bottom - top + 1, right - left + 1]
  if (!(high > 0 && wide > 0 && high * wide <= mostNumbers)) return undefined
  const rows: number[][] = []
  for (let row = top; row <= bottom; row++) {
    const line: number[] = []
    for (let col = left; col <= right; col++) {
      const value = cells[row]?.[col]
      if (typeof value !== 'number') return undefined
      line.push(value + 0)
    }
    rows.push(line)
  }
  return rows
}
