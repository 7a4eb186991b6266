// A plain number as typed into a cell, or a sentence about why it is none.

/** A finite number, never −0; or why there is none, and at which zero-based character. */
export type NumberRead =
  | { readonly kind: 'number'; readonly value: number; readonly note?: string }
  | { readonly kind: 'refused'; readonly why: string; readonly at?: number }

const dashes = /[\u2010-\u2013\u2212\uFE63\uFF0D]/g
const written = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i
/** 1,234.5 and 1.234.567 and 1 234,5: sign and first digits, groups, what separates them, the rest. */
const inGroups =
  /^([+-]?[1-9]\d{0,2})((?:([,.' \u00A0\u2007\u2009\u202F’])\d{3})(?:\3\d{3})*)([,.]\d*)?$/
const beginning = /^[+-]?(?:(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d*)?)?/i
const unbounded = /^[+-]?(?:nan|inf|infinity|∞)$/i

/** Reads -3, −3, +3, .5, 1., 1,5, 1e-3 and 1,234.5; refuses all else, infinities and NaN in words. */
export function readPlainNumber(typed: string): NumberRead {
  const text = typed.trim()
  if (text === '') return refused('The cell is empty. Type a number such as −1.5, or press Esc.')
  const dashed = withMinus(text)
  const shown = `“${shortened(text)}”`
  if (unbounded.test(dashed))
    return refused(`${shown} is not a finite number. Type a number such as −1.5.`)
  const value = numberIn(text)
  if (value === undefined) {
    const at = typed.indexOf(text) + (beginning.exec(dashed)?.[0].length ?? 0)
    return refused(`${shown} is not a number. Type a number such as −1.5.`, at)
  }
  if (!Number.isFinite(value))
    return refused(`${shown} is too large to calculate with. The largest is about 1.8×10³⁰⁸.`)
  const note = decimalNote(text)
  return note === undefined ? { kind: 'number', value } : { kind: 'number', value, note }
}

/** The value of a text that is a plain number and nothing else, infinite where it is too large. */
export function numberIn(text: string): number | undefined {
  const plain = withPoint(withMinus(text))
  return written.test(plain) ? Number(plain) + 0 : undefined
}

/** What to say of 1,234, which is a thousand and more elsewhere. */
export function decimalNote(text: string): string | undefined {
  return /^[+-]?[1-9]\d{0,2},\d{3}$/.test(withMinus(text))
    ? `${text} was read with a decimal comma, as ${withPoint(text)}.`
    : undefined
}

/** Whether `typed` is no plain number but looks like arithmetic, which needs the parser. */
export function needsArithmetic(typed: string): boolean {
  const text = typed.trim()
  if (text.startsWith('=')) return true
  return /^[√(]|pi$|π|^e$|.[-+−–*/×÷·^√²³(]/i.test(text) && numberIn(text) === undefined
}

/** The text with an ASCII minus for every dash that word processors put in its place. */
export function withMinus(text: string): string {
  return text.replace(dashes, '-')
}

/** The first characters of a text that may be long. */
export function shortened(text: string): string {
  return text.length > 20 ? `${text.slice(0, 20)}…` : text
}

/** The number with a decimal point and no thousands separators; with both separators the last is the decimal. */
function withPoint(text: string): string {
  const [, first, groups, separator, rest = ''] = inGroups.exec(text) ?? []
  if (first === undefined || groups === undefined || rest.startsWith(separator ?? '?'))
    return text.replace(',', '.')
  // One group behind one comma or point is a decimal: numbers here are small.
  if (groups.length === 4 && rest === '' && /[.,]/.test(groups)) return text.replace(',', '.')
  return first + groups.replace(/\D/g, '') + rest.replace(',', '.')
}

function refused(why: string, at?: number): NumberRead {
  return at === undefined ? { kind: 'refused', why } : { kind: 'refused', why, at }
}
