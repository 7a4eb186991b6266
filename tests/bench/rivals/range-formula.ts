// A cell's formula in the fewest words a spreadsheet has for it: sums over ranges, not term by term.
import type { Expression } from '../../../src/ops/expression/expression'
import { spreadsheetText } from '../../../src/ops/expression/spreadsheet'
import { replaceLeaves } from '../../../src/ops/expression/walk'
import type { InputCell } from '../../../src/ops/op'

/** A spreadsheet cell, zero-based, or a number to be written as it is. */
export type Reference = { readonly row: number; readonly col: number } | { readonly number: number }

type Refer = (leaf: InputCell) => Reference
type Tree = Expression<InputCell>

/** The formula without its leading "=". */
export function rangeFormula(expression: Tree, refer: Refer): string {
  return spreadsheetText(withRanges(expression, refer), (words) => words)
}

/** B7, or a number in brackets where it is negative. */
export function cellText(reference: Reference): string {
  if ('row' in reference) return `${columnLabel(reference.col)}${reference.row + 1}`
  return reference.number < 0 ? `(${reference.number})` : String(reference.number)
}

/** A, B, … Z, AA, AB, … for a zero-based column. */
function columnLabel(col: number): string {
  const letter = String.fromCharCode(65 + (col % 26))
  return col < 26 ? letter : columnLabel(Math.floor(col / 26) - 1) + letter
}

/** The same arithmetic, each sum that runs over ranges written as one leaf. */
function withRanges(expression: Tree, refer: Refer): Expression<string> {
  const inside = (part: Tree) => withRanges(part, refer)
  switch (expression.kind) {
    case 'sum': {
      const words = sumOverRanges(expression.terms, refer)
      if (words === null) return { kind: 'sum', terms: expression.terms.map(inside) }
      return { kind: 'cell', at: words }
    }
    case 'quotient':
      return { kind: 'quotient', of: inside(expression.of), by: inside(expression.by) }
    case 'root':
      return { kind: 'root', of: inside(expression.of) }
    default:
      return replaceLeaves(expression, (leaf) => ({ kind: 'cell', at: cellText(refer(leaf)) }))
  }
}

/** A sum of cells, of squares, or of products and perhaps a bias; null where no range holds them. */
function sumOverRanges(terms: readonly Tree[], refer: Refer): string | null {
  const [{ kind }] = terms
  const alike = terms.filter((term) => term.kind === kind)
  const rest = terms.slice(alike.length).map((term) => `+${rangeFormula(term, refer)}`)
  const rangeOver = (leafOf: (term: Tree) => Tree | undefined) => rangeOf(alike.map(leafOf), refer)
  if (kind === 'product') {
    const left = rangeOver((term) => (term.kind === 'product' ? term.factors[0] : term))
    const right = rangeOver((term) => (term.kind === 'product' ? term.factors[1] : term))
    if (!left || !right) return null
    const both = `${left.text},${right.text}`
    const words = left.rows === right.rows ? `SUMPRODUCT(${both})` : `SUM(MMULT(${both}))`
    return words + rest.join('')
  }
  const range = rangeOver((term) => (term.kind === 'square' ? term.of : term))
  return range && `${kind === 'square' ? 'SUMSQ' : 'SUM'}(${range.text})${rest.join('')}`
}

/** The block that these cells fill, row after row; null where they fill none. */
function rangeOf(parts: readonly (Tree | undefined)[], refer: Refer) {
  const leafAt = (i: number) => {
    const part = parts[i]
    const found = part?.kind === 'cell' ? refer(part.at) : null
    return found && 'row' in found ? found : null
  }
  const first = leafAt(0)
  const last = leafAt(parts.length - 1)
  if (!first || !last) return null
  const rows = last.row - first.row + 1
  const cols = last.col - first.col + 1
  if (rows < 1 || cols < 1 || rows * cols !== parts.length) return null
  return { text: `${cellText(first)}:${cellText(last)}`, rows }
}
