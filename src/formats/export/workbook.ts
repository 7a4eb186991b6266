// A workbook of a lesson: the staircase with live formulas, and a second sheet with blanks to fill in.
import { cellRef, type CellStyle, type WriteSheet, writeXlsx } from 'hucre/xlsx'
import { spreadsheetText } from '../../ops/expression/spreadsheet'
import { explain } from '../../sheet/explain'
import { isGiven, type SheetCell } from '../../sheet/sheet'
import { at } from '../../tensor/tensor'
import type { LessonState } from './lesson-state'
import { wholeGrid, type WholePosition } from './whole-grid'
import {
  captionStyle,
  columnNameStyle,
  face,
  numberStyle,
  pinnedStyle,
  rowNameStyle,
} from './workbook-style'

/** The two sheets of a workbook. */
export const sheetNames = { worked: 'Worked', blank: 'By hand' } as const

interface WrittenCell {
  readonly value: string | number
  readonly style: CellStyle
  readonly formula?: string
  readonly formulaResult?: number
}

/** An .xlsx file. Formulas carry the numbers of the page, and any spreadsheet recomputes them. */
export async function writeWorkbook(state: LessonState): Promise<Uint8Array> {
  const grid = wholeGrid(state.lesson)
  return writeXlsx({
    sheets: [sheetOf(state, grid, 'worked'), sheetOf(state, grid, 'blank')],
    namedRanges: grid.flatMap((position) => namesAt(state, position)),
    defaultFont: { name: face, size: 11 },
    properties: { title: `${state.lesson.title}, worked by hand` },
  })
}

function sheetOf(
  state: LessonState,
  grid: readonly WholePosition[],
  kind: keyof typeof sheetNames,
): WriteSheet {
  const cells = new Map<string, WrittenCell>()
  for (const position of grid) {
    for (const [at, text] of textsAt(state, position)) cells.set(at, text)
    for (const [at, number] of numbersAt(state, grid, position, kind)) cells.set(at, number)
  }
  const wide = Math.max(...[...cells.keys()].map((key) => Number(key.split(',')[1]))) + 1
  return {
    name: sheetNames[kind],
    columns: Array.from({ length: wide }, () => ({ width: 7 })),
    // the cells say everything; the rows only give the sheet its size
    rows: [],
    cells,
    pageSetup: { orientation: 'landscape', fitToPage: true },
  }
}

/** Captions, names of rows and columns, and the row of ones. */
function textsAt(
  { lesson }: LessonState,
  { place, row, col }: WholePosition,
): [string, WrittenCell][] {
  const texts: [string, WrittenCell][] = []
  const write = (r: number, c: number, value: string | number, style: CellStyle) =>
    texts.push([`${r},${c}`, { value, style }])
  const { rows, cols } = lesson.matrices[place.matrices[0]]
  let from = col
  for (const matrix of place.matrices) {
    const { caption, cols: own } = lesson.matrices[matrix]
    if (place.caption === 'left') write(row, col - 1, caption, captionStyle(true))
    else write(row - (place.colNames ? 2 : 1), from, caption, captionStyle(false))
    from += own.length
  }
  if (place.colNames)
    cols.forEach(({ short, name }, c) =>
      write(row - 1, col + c, name ? `${short} ${name}` : short, columnNameStyle),
    )
  if (place.rowNames) rows.forEach(({ full }, r) => write(row + r, col - 1, full, rowNameStyle))
  if (place.ones)
    for (let c = 0; c < place.cols; c++) write(row + place.rows, col + c, 1, columnNameStyle)
  return texts
}

function numbersAt(
  state: LessonState,
  grid: readonly WholePosition[],
  { place, row, col }: WholePosition,
  kind: keyof typeof sheetNames,
): [string, WrittenCell][] {
  const { lesson, plan, values, pins } = state
  const numbers: [string, WrittenCell][] = []
  let from = col
  for (const matrix of place.matrices) {
    const { rows, cols, role } = lesson.matrices[matrix]
    for (let r = 0; r < rows.length; r++)
      for (let c = 0; c < cols.length; c++) {
        const cell: SheetCell = { matrix, row: r, col: c }
        const value = at(values[matrix], r, c)
        const pinned = pins[matrix]?.[r * cols.length + c] !== undefined
        const expression = pinned ? null : explain(plan, cell)
        const style = pinned ? pinnedStyle(role) : numberStyle(role)
        const result = !isGiven(lesson.sheet[matrix])
        const written =
          kind === 'blank' && result
            ? { value: '', style }
            : expression
              ? {
                  value,
                  style,
                  // a file with the word Infinity for a number is refused; without one it is computed
                  ...(Number.isFinite(value) && { formulaResult: value }),
                  formula: spreadsheetText(expression, (leaf) => refer(grid, state, leaf)),
                }
              : { value, style }
        numbers.push([`${row + r},${from + c}`, written])
      }
    from += cols.length
  }
  return numbers
}

/** "C7", where a cell of a matrix stands. */
function refer(grid: readonly WholePosition[], { lesson }: LessonState, cell: SheetCell): string {
  const position = grid.find(({ place }) => place.matrices.includes(cell.matrix))
  if (!position) throw new Error(`${cell.matrix} has no place on the sheet.`)
  const { place, row, col } = position
  const before = place.matrices
    .slice(0, place.matrices.indexOf(cell.matrix))
    .reduce((sum, name) => sum + lesson.matrices[name].cols.length, 0)
  return cellRef(row + cell.row, col + before + cell.col)
}

function namesAt(state: LessonState, { place }: WholePosition) {
  const grid = wholeGrid(state.lesson)
  return place.matrices.map((matrix) => {
    const { rows, cols } = state.lesson.matrices[matrix]
    const first = refer(grid, state, { matrix, row: 0, col: 0 })
    const last = refer(grid, state, { matrix, row: rows.length - 1, col: cols.length - 1 })
    return {
      name: rangeName(matrix),
      range: `'${sheetNames.worked}'!${absolute(first)}:${absolute(last)}`,
    }
  })
}

/** W1 is a cell and R a row in a spreadsheet, so such names get an underscore behind. */
export function rangeName(matrix: string): string {
  return /^([a-z]{1,3}\d+|r|c|lambda)$/i.test(matrix) ? `${matrix}_` : matrix
}

function absolute(reference: string): string {
  return reference.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2')
}
