// How cells look in a workbook: fills by role, thin lines, red frames for weights, as on the page.
import type { CellStyle } from 'hucre/xlsx'
import type { Role } from '../../lessons/lesson'

const fills: Readonly<Record<Role, string | null>> = {
  input: 'FFF2CC',
  target: 'FFF2CC',
  weights: null,
  bias: 'F0EEEA',
  linear: null,
  encoder: 'E2F0D9',
  bottleneck: 'B5DC9C',
  decoder: 'B9D6EE',
  output: 'DEEBF7',
  error: 'FBE5D6',
  loss: 'FFF59A',
  gradient: 'F4F0FF',
  plain: null,
}

/** Said with every font, for what says a size or a color alone is set in another face. */
export const face = 'Arial'

const centered = { horizontal: 'center', vertical: 'center' } as const

export function numberStyle(role: Role): CellStyle {
  const parameter = role === 'weights' || role === 'bias'
  const side = {
    style: 'thin',
    color: { rgb: parameter ? 'D8211D' : '55504A' },
  } as const
  const fill = fills[role]
  return {
    alignment: centered,
    border: { top: side, right: side, bottom: side, left: side },
    ...(fill !== null && {
      fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill } } as const,
    }),
  }
}

/** A pinned result is a number of the learner's own: bold and purple. */
export function pinnedStyle(role: Role): CellStyle {
  return { ...numberStyle(role), font: { name: face, bold: true, color: { rgb: '6D28D9' } } }
}

export function captionStyle(beside: boolean): CellStyle {
  return {
    font: { name: face, bold: true, color: { rgb: '9A3412' } },
    alignment: beside ? { horizontal: 'right' } : { horizontal: 'left' },
  }
}

const nameFont = { name: face, size: 9, color: { rgb: '5F5A52' } } as const

/** Over a column, which may be narrower than its name. */
export const columnNameStyle: CellStyle = {
  font: nameFont,
  alignment: { ...centered, shrinkToFit: true },
}

/** Before a row, with the empty cells at its left to run on into. */
export const rowNameStyle: CellStyle = {
  font: nameFont,
  alignment: { ...centered, horizontal: 'right' },
}
