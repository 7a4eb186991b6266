// Writing a paragraph whose matrices and numbers follow the sheet.
import { counted } from './counting'
import type { Note, Text, TextPart } from './words'

/** A paragraph; a name between the words refers to that matrix, a number is said as it is. */
export function say(words: TemplateStringsArray, ...parts: (TextPart | Text | number)[]): Text {
  return words.flatMap((word, i) => {
    const part = parts[i]
    return [...(word === '' ? [] : [word]), ...(part === undefined ? [] : said(part))]
  })
}

function said(part: TextPart | Text | number): Text {
  if (typeof part === 'string') return [{ kind: 'matrix', matrix: part }]
  if (typeof part === 'number') return [String(part)]
  return 'kind' in part ? [part] : part
}

/** "1 token", "5 tokens", in a paragraph. */
export function many(number: number, noun: string): Text {
  return [counted(number, noun)]
}

/** The number that a 1×1 matrix holds now. */
export function numberIn(matrix: string): TextPart {
  return { kind: 'number', matrix }
}

/** The columns in which a row (from 0) is above 0 now, by name. */
export function positiveIn(matrix: string, row: number): TextPart {
  return { kind: 'positive', matrix, row }
}

/** How many cells of a matrix differ from 0 now. */
export function nonzeroIn(matrix: string): TextPart {
  return { kind: 'nonzero', matrix }
}

/** How many cells of a matrix are 0 now. */
export function zerosIn(matrix: string): TextPart {
  return { kind: 'zeros', matrix }
}

/** A sentence on the numbers exactly at the edge of a band, with a blank before it; else nothing. */
export function edgeOf(matrix: string, width: string): TextPart {
  return { kind: 'edge', matrix, width }
}

/** "Z1[1,1] = 0×2 + 3×1 = 3" for a cell (from 0), as its numbers are now. */
export function madeAs(matrix: string, row: number, col: number): Text {
  return [{ kind: 'cell', matrix, row, col }, ' = ', { kind: 'arithmetic', matrix, row, col }]
}

/** How to see a product made, said once where a lesson has its first. */
export function howToPlay(product: string): Note {
  return {
    mark: 'addition',
    says: say`To see it made, press ▸ over ${product} (key m). For one number alone, select it and press Play (key p).`,
  }
}
