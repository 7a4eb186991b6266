// A part of a paragraph as the numbers stand now.
import type { Lesson, TextPart } from '../lessons/lesson'
import type { Values } from '../sheet/sheet'
import { numberText } from '../tensor/number-text'
import { at } from '../tensor/tensor'

/** The words for one part of a lesson's text. */
export function sayPart(lesson: Lesson, values: Values, part: TextPart): string {
  if (typeof part === 'string') return part
  const numbers = values[part.matrix]
  const { symbol, cols } = lesson.matrices[part.matrix]
  switch (part.kind) {
    case 'matrix':
      return symbol
    case 'number':
      return numberText(numbers.data[0]).text
    case 'nonzero':
      return String(numbers.data.filter((value) => value !== 0).length)
    case 'positive':
      return listed(
        cols
          .filter((_, col) => at(numbers, part.row, col) > 0)
          .map(({ name, short }) => name ?? short),
      )
    default:
      return part satisfies never
  }
}

function listed(names: readonly string[]): string {
  if (names.length === 0) return 'none of them'
  if (names.length === 1) return names[0]
  return `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`
}
