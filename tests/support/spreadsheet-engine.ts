// Spreadsheet formulas computed by hot-formula-parser, which shares no code with the engine.
import { Parser } from 'hot-formula-parser'

/** The number of a formula without its "="; `cells` holds the number of each label, as in B7. */
export function computeFormula(formula: string, cells: ReadonlyMap<string, number>): number {
  const parser = new Parser()
  parser.on('callCellValue', ({ label }, done) => {
    const value = cells.get(label)
    if (value === undefined) throw new Error(`${formula} reads ${label}, which holds no number.`)
    done(value)
  })
  const { error, result } = parser.parse(formula)
  if (error !== null || typeof result !== 'number')
    throw new Error(`${formula} gives ${error ?? String(result)}.`)
  return result
}

/** The label of a zero-based row and column below 26, as in B7. */
export function label(row: number, col: number): string {
  return `${String.fromCharCode(65 + col)}${row + 1}`
}
