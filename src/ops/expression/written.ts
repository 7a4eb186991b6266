// A number written into a line of arithmetic: rounded for the eye, or with every digit it has.
import { exactText, numberText } from '../../tensor/number-text'

/** How a leaf is written, as a number or as a name. */
export interface Written {
  readonly text: string
  /** It starts with a minus. */
  readonly negative: boolean
  /** It has signs of its own, as 1.5×10⁹ has, and needs brackets beside × and ÷. */
  readonly compound?: boolean
  /** `text` says less than the number. */
  readonly rounded?: boolean
  /** The number it stands for; absent for a name. */
  readonly value?: number
}

/** At most two decimals, as cells show it. */
export function writtenRounded(value: number): Written {
  return written(numberText(value).text, value, numberText(value).rounded)
}

/** The fewest digits that name this very number and no other; 1.5×10⁹ for 1.5e9. */
export function writtenExactly(value: number): Written {
  if (!Number.isFinite(value)) return writtenRounded(value)
  const [digits, exponent = ''] = exactText(value).split(/e\+?/)
  return written(exponent === '' ? digits : `${digits}×10${raised(exponent)}`, value, false)
}

/** At most six digits that say something, for what was computed beside the sheet. */
export function writtenFinely(value: number): Written {
  const fine = Number(value.toPrecision(6))
  return { ...writtenExactly(fine), rounded: fine !== value && Number.isFinite(value), value }
}

function written(text: string, value: number, rounded: boolean): Written {
  return { text, negative: value < 0, compound: text.includes('×'), rounded, value }
}

function raised(exponent: string): string {
  return exponent.replace(/[−\d]/g, (digit) => '⁻⁰¹²³⁴⁵⁶⁷⁸⁹'['−0123456789'.indexOf(digit)])
}
