// A number as typed into a cell, or a sentence about why it is none.

export type NumberRead =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'refused'; readonly why: string }

/** Reads -3, −3, +3, .5, 1,5 and 1e-3; refuses anything else, infinities and NaN in words. */
export function readNumber(typed: string): NumberRead {
  const text = typed.trim()
  if (text === '') return refused('The cell is empty. Type a number such as −1.5, or press Esc.')
  const plain = text.replace(/[\u2212\u2013]/g, '-').replace(/^([^.]*),([^,.]*)$/, '$1.$2')
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain))
    return refused(`“${shortened(text)}” is not a number. Type a number such as −1.5.`)
  const value = Number(plain)
  if (!Number.isFinite(value))
    return refused(
      `“${shortened(text)}” is too large to calculate with. The largest is about 1.8×10³⁰⁸.`,
    )
  return { kind: 'number', value: value + 0 }
}

function refused(why: string): NumberRead {
  return { kind: 'refused', why }
}

function shortened(text: string): string {
  return text.length > 20 ? `${text.slice(0, 20)}…` : text
}
