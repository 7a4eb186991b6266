// A number as a person reads it, and as a program does.

export interface NumberText {
  readonly text: string
  /** True when `text` says less than the number. */
  readonly rounded: boolean
}

/** As many decimals as are ever shown. */
export const mostDecimals = 4

/** At most two decimals or as many as asked for, a true minus sign, never −0; very large and small numbers as 1.5×10⁹, 0.001 whole. */
export function numberText(value: number, decimals = 2): NumberText {
  if (Number.isNaN(value)) return { text: 'not a number', rounded: false }
  const sign = value < 0 ? '−' : ''
  const size = Math.abs(value)
  if (size === Infinity) return { text: `${sign}∞`, rounded: false }
  const small = size > 0 && size < 0.5 * 10 ** -decimals
  // 0.001 rather than 1×10⁻³, which says no more
  if (small && decimals < mostDecimals && saysAll(size, mostDecimals))
    return numberText(value, mostDecimals)
  if (size >= 1e7 || small) return scientific(sign, size)
  const fixed = Number(size.toFixed(decimals))
  return { text: fixed === 0 ? '0' : `${sign}${fixed}`, rounded: fixed !== size }
}

/** Whether so many decimals say all of a number. */
function saysAll(number: number, decimals: number): boolean {
  return Math.abs(Number(number.toFixed(decimals)) - number) < 1e-9
}

/** All its digits, with a true minus sign. */
export function exactText(value: number): string {
  return String(value === 0 ? 0 : value).replaceAll('-', '−')
}

/** For a screen reader: "minus 3". */
export function spokenNumber(value: number, decimals = 2): string {
  return numberText(value, decimals).text.replace('−', 'minus ').replace('∞', 'infinity')
}

function scientific(sign: string, size: number): NumberText {
  const [digits, exponent] = size.toExponential(2).split('e').map(Number)
  const text = `${sign}${digits}×10${superscript(exponent)}`
  return { text, rounded: Number(`${digits}e${exponent}`) !== size }
}

function superscript(exponent: number): string {
  return String(exponent).replace(/[-\d]/g, (digit) => '⁻⁰¹²³⁴⁵⁶⁷⁸⁹'['-0123456789'.indexOf(digit)])
}
