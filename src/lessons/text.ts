// Writing a paragraph whose matrices and numbers follow the sheet.
import type { Text, TextPart } from './lesson'

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

/** "1 token", "5 tokens", as plain words. */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

const spelledOut = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** "Four numbers become three", for a heading. */
export function numbersBecome(from: number, to: number): string {
  const [before, after] = [from, to].map((number) => spelledOut[number] ?? String(number))
  const start = `${before[0].toUpperCase()}${before.slice(1)}`
  return from === 1 ? `${start} number becomes ${after}` : `${start} numbers become ${after}`
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
