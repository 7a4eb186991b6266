// What can be chosen about a printed sheet, and the paper it goes on.
import type { Blanks } from '../../lessons/blanks'
import type { Paper } from '../../lessons/paper'

/** Everything written, blanks to fill in, or the blanks filled in and marked. */
export type SheetKind = 'worked' | 'blanks' | 'key'

export interface PrintOptions {
  readonly kind: SheetKind
  readonly blanks: Blanks
  readonly size: keyof typeof sizes
  readonly large: boolean
}

/** Millimeters. */
export const sizes = {
  a4: { width: 210, height: 297 },
  letter: { width: 215.9, height: 279.4 },
} as const

/** As print.css has them: the margin of a page, the footer, and the title over a block. */
const margin = 13
const footer = 25
const title = 17

/** The room for a block; the smallest cells hold letters of 7 points, in large print of 12. */
export function paperOf({ size, large }: Pick<PrintOptions, 'size' | 'large'>): Paper {
  const { width, height } = sizes[size]
  return {
    width: width - 2 * margin - 2,
    height: height - 2 * margin - footer - title - 3,
    smallest: large ? 8.5 : 5,
    largest: large ? 14 : 9,
  }
}
