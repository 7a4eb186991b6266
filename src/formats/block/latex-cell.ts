// One cell of a LaTeX matrix, spelled as a plain number.

const rules =
  /\\(?:hline|(?:top|mid|bottom)rule|displaystyle)\b|\\c(?:line|midrule)\{[^{}]*\}|\\[hv]?phantom\{[^{}]*\}|\\[!,;: ]|[$~]/g
const fraction = /^([+-]?)\s*\\[dt]?frac\s*(\{[^{}]*\}|\d)\s*(\{[^{}]*\}|\d)$/
const scientific = /^([+-]?[\d.,]+)\s*\\(?:times|cdot)\s*10\s*\^\s*(\{[^{}]*\}|\d)$/
const power = /^([+-]?)10\s*\^\s*(\{[^{}]*\}|\d)$/

/** \frac{1}{2} as 1/2, 1.5 \times 10^{-7} as 1.5e-7; what is no number stays as it is. */
export function latexCell(cell: string): string {
  const bare = cell.replace(rules, '').trim()
  const [, sign, above, below] = fraction.exec(bare) ?? []
  if (above !== undefined && below !== undefined) return `${sign}${inside(above)}/${inside(below)}`
  const [, digits, exponent] = scientific.exec(bare) ?? []
  if (exponent !== undefined) return `${digits}e${inside(exponent)}`
  const [, before, raised] = power.exec(bare) ?? []
  if (raised !== undefined) return `${before}1e${inside(raised)}`
  // {-}1 and {1} are the number itself.
  return /^[-+\d.,{}\s]*$/.test(bare) ? bare.replace(/[{}]/g, '').trim() : bare
}

function inside(group: string): string {
  return group.replace(/[{}\s]/g, '')
}
