// One pasted cell as a number, as spreadsheets and documents write numbers.
import { decimalNote, type NumberRead, numberIn, withMinus } from '../number'

/** The separator that parts thousands in a block, where its cells show which. */
export type ThousandsMark = '.' | ',' | undefined

/** 1,234 and 1.234: thousands or decimals, which only the other cells can tell. */
const ambiguous = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/
const unbounded = /^[+-]?(?:nan|inf|infinity|∞|1\.#inf|1\.#qnan)$/i

/** What the cells that can be read in one way only say about the others. */
export function thousandsMark(cells: readonly (readonly string[])[]): ThousandsMark {
  let point = false
  let comma = false
  for (const row of cells)
    for (const cell of row) {
      if (!/[.,]/.test(cell)) continue
      const { digits } = stripped(cell)
      const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','))
      if (last < 0 || ambiguous.test(digits)) continue
      // Twice the same separator parts thousands, so the decimal mark is the other.
      const repeated = digits.indexOf(digits[last]) < last
      if ((digits[last] === '.') !== repeated) point = true
      else comma = true
    }
  if (point === comma) return undefined
  return point ? ',' : '.'
}

/** Reads 1,5 and 1 234,5 and (3) and 3- and 50% and € 2 and 1/2; else says why as the end of a sentence. */
export function readCell(cell: string, thousands: ThousandsMark): NumberRead {
  const { digits, negative, percent } = stripped(cell)
  if (digits === '') return { kind: 'refused', why: /\S/.test(cell) ? notNumber : isEmpty }
  if (unbounded.test(digits)) return { kind: 'refused', why: notFinite }
  const clear =
    thousands !== undefined && ambiguous.test(digits) ? digits.replace(thousands, '') : digits
  const size = clear.includes('/') ? fraction(clear) : numberIn(clear)
  if (size === undefined) return { kind: 'refused', why: notNumber }
  if (!Number.isFinite(size)) return { kind: 'refused', why: tooLarge }
  const value = (negative ? -size : size) / (percent ? 100 : 1) + 0
  const note = percent ? percentNote : decimalNote(clear)
  return note === undefined ? { kind: 'number', value } : { kind: 'number', value, note }
}

const percentNote = 'Percentages were read as fractions: 50% as 0.5.'
const notNumber = 'which is not a number'
const notFinite = 'which is not a finite number'
const tooLarge = 'which is too large to calculate with'
const isEmpty = 'is empty. Each cell needs a number'

/** The digits of a cell, freed from accounting parentheses, signs behind, percent and currency. */
function stripped(cell: string): { digits: string; negative: boolean; percent: boolean } {
  let digits = withoutCurrency(withMinus(cell))
  const bracketed = digits.startsWith('(') && digits.endsWith(')')
  if (bracketed) digits = withoutCurrency(digits.slice(1, -1))
  const percent = digits.endsWith('%')
  if (percent) digits = digits.slice(0, -1).trimEnd()
  const behind = /\d-$/.test(digits.slice(-2)) && /^[\d.,]/.test(digits)
  if (behind) digits = digits.slice(0, -1)
  // (−3) is −3 in mathematics and 3 in a ledger.
  if (bracketed && !/^[\d.,]/.test(digits)) return { digits: cell, negative: false, percent: false }
  return { digits, negative: bracketed || behind, percent }
}

/** $ −3, -€3, 3 € and − 3 without the currency and the space behind the sign. */
function withoutCurrency(text: string): string {
  const bare = text.trim()
  const sign = /^[+-]/.exec(bare)?.[0] ?? ''
  const rest = bare.slice(sign.length).trimStart()
  const [amount, moved] = /^[$€£¥₹]/.test(rest) ? [rest.slice(1).trimStart(), true] : [rest, false]
  const back = /[$€£¥₹]$/.test(amount.slice(-1)) && !moved ? amount.slice(0, -1).trimEnd() : amount
  return sign + back
}

/** 1/2 as 0.5; a third part or a part that is no number makes it none. */
function fraction(text: string): number | undefined {
  const [above, below, ...more] = text.split('/', 3).map(numberIn)
  if (above === undefined || below === undefined || more.length > 0) return undefined
  return below === 0 ? undefined : above / below
}
