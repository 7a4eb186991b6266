// A LaTeX bmatrix.
import type { Writer } from './writer'

export const latex: Writer = {
  id: 'latex',
  label: 'LaTeX',
  write: (rows) =>
    `\\begin{bmatrix}\n${rows.map((row) => row.map(typeset).join(' & ')).join(' \\\\\n')}\n\\end{bmatrix}`,
}

/** 1e-7 as 1 \times 10^{-7}. */
function typeset(value: number): string {
  if (Number.isNaN(value)) return '\\text{NaN}'
  if (!Number.isFinite(value)) return value > 0 ? '\\infty' : '-\\infty'
  const [digits, exponent] = String(value + 0).split('e')
  return exponent === undefined ? digits : `${digits} \\times 10^{${Number(exponent)}}`
}
