// A number as a person reads it, and as a program does.

export interface NumberText {
  readonly text: string
  /** True when `text` says less than the number. */
  readonly rounded: boolean
}

/** At most two decimals or as many as asked for, a true minus sign, never −0; very large and small numbers as 1.5×10⁹. */
export function numberText(value: number, decimals = 2): NumberText {
  if (Number.isNaN(value)) return { text: 'not a number', rounded: false }
  const sign = value < 0 ? '−' : ''
  const size = Math.abs(value)
  if (size === Infinity) return { text: `${sign}∞`, rounded: false }
  if (size >= 1e7 || (size > 0 && size < 0.5 * 10 ** -decimals)) return scientific(sign, size)
  const fixed = Number(size.toFixed(decimals))
  return { text: fixed === 0 ? '0' : `${sign}${fixed}`, rounded: fixed !== size }
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
