// A part of a paragraph as the numbers stand now, and what on the sheet it speaks of.
import { cellReference, cellWords, positionWords } from '../lessons/cell-words'
import type { Lesson } from '../lessons/lesson'
import type { EdgePart, LivePart, TextPart } from '../lessons/words'
import type { Plan } from '../sheet/compile'
import type { SheetCell, Values } from '../sheet/sheet'
import { numberText } from '../tensor/number-text'
import { at } from '../tensor/tensor'
import { arithmeticOf } from './arithmetic-of'
import type { Pointed } from './pointed'

/** The words for one part of a lesson's text. */
export function sayPart(lesson: Lesson, plan: Plan, values: Values, part: TextPart): string {
  if (typeof part === 'string') return part
  const numbers = values[part.matrix]
  switch (part.kind) {
    case 'matrix':
      return lesson.matrices[part.matrix].symbol
    case 'number':
      return numberText(numbers.data[0]).text
    case 'nonzero':
    case 'zeros':
      return String(cellsOf(lesson, values, part).length)
    case 'positive':
      return listed(
        lesson.matrices[part.matrix].cols
          .filter((_, col) => at(numbers, part.row, col) > 0)
          .map(({ name, short }) => name ?? short),
      )
    case 'cell':
      return cellReference(lesson, part)
    case 'arithmetic':
      return arithmeticOf(plan, values, part)
    case 'edge':
      return edgeWords(lesson, values, part)
    default:
      return part satisfies never
  }
}

/** Words before another part: a number that is shown rounded is not equal to what is written. */
export function sayBefore(words: string, next: TextPart | undefined, values: Values): string {
  if (typeof next !== 'object' || next.kind !== 'number' || !words.endsWith('= ')) return words
  return numberText(values[next.matrix].data[0]).rounded ? `${words.slice(0, -2)}≈ ` : words
}

/** " 7 lie exactly on the edge and do not count; …": a width at which they would. */
function edgeWords({ matrices }: Lesson, values: Values, { matrix, width }: EdgePart): string {
  const wide = values[width].data[0]
  const count = values[matrix].data.filter((over) => 0.5 * wide === Math.abs(over)).length
  // no width of 0, or below it, becomes wider when multiplied
  if (count === 0 || wide <= 0) return ''
  const [lie, then] = count === 1 ? ['lies', 'does'] : ['lie', 'do']
  const them = count === 1 ? 'it' : 'they'
  const wider = numberText(1.2 * wide).text
  return ` ${count} ${lie} exactly on the edge and ${then} not count; make ${matrices[width].symbol} a little larger, ${wider}, and ${them} ${then}.`
}

/** What a button over the part is called: the part, what it is, and that it shows it. */
export function nameOfPart(lesson: Lesson, part: LivePart, said: string): string {
  const { symbol, about, rows } = lesson.matrices[part.matrix]
  switch (part.kind) {
    case 'matrix':
    case 'number':
      return `${said}, ${about}: show`
    case 'nonzero':
      return `${said}, numbers in ${symbol} that are not 0: show`
    case 'zeros':
      return `${said}, zeros in ${symbol}: show`
    case 'positive':
      return `${said}, ${rows[part.row].full} in ${symbol}: show`
    case 'cell':
    case 'arithmetic':
      return `${said}, ${positionWords(lesson, part) || cellWords(lesson, part)}: show`
    default:
      return part satisfies never
  }
}

/** The matrix or the cells that a part speaks of. */
export function pointedBy(lesson: Lesson, values: Values, part: LivePart): readonly Pointed[] {
  return part.kind === 'matrix' || part.kind === 'number'
    ? [{ matrix: part.matrix }]
    : cellsOf(lesson, values, part)
}

/** The cell to go to from a part. */
export function firstCellOf(lesson: Lesson, values: Values, part: LivePart): SheetCell {
  return cellsOf(lesson, values, part)[0] ?? { matrix: part.matrix, row: 0, col: 0 }
}

function cellsOf({ matrices }: Lesson, values: Values, part: LivePart): SheetCell[] {
  const { kind, matrix } = part
  if (kind === 'cell' || kind === 'arithmetic') return [{ matrix, row: part.row, col: part.col }]
  const { rows, cols } = matrices[matrix]
  const cells = rows.flatMap((_, row) => cols.map((__, col) => ({ matrix, row, col })))
  if (kind === 'matrix' || kind === 'number') return cells
  if (kind === 'positive') return cells.filter(({ row }) => row === part.row)
  return cells.filter(({ row, col }) => (at(values[matrix], row, col) === 0) === (kind === 'zeros'))
}

function listed(names: readonly string[]): string {
  if (names.length === 0) return 'none of them'
  if (names.length === 1) return names[0]
  return `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`
}
