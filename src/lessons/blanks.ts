// Which cells a worksheet leaves blank, for a learner to fill in by hand.
import type { Plan } from '../sheet/compile'
import { isGiven, type Pins, type Values } from '../sheet/sheet'
import { conceptsOf } from './concept-cells'
import type { Lesson } from './lesson'

/** Cells that show an idea, a row of each result, the results of one step, or every result. */
export type BlankChoice =
  | { readonly kind: 'concepts' | 'rows' | 'everything' }
  | { readonly kind: 'matrices'; readonly matrices: readonly string[] }

/** Blank cells by matrix, as indices (row × columns + column); pinned cells stay as they are. */
export type Blanks = Readonly<Record<string, ReadonlySet<number>>>

export function blanksOf(
  lesson: Lesson,
  plan: Plan,
  values: Values,
  pins: Pins,
  choice: BlankChoice,
): Blanks {
  const results = Object.entries(lesson.sheet).flatMap(([name, entry]) =>
    isGiven(entry) ? [] : [name],
  )
  return Object.fromEntries(
    results.map((matrix) => {
      const { rows, cols } = lesson.matrices[matrix]
      // in the middle, where the first row has shown how it goes
      const blankRow = Math.floor(rows.length / 2)
      const cells = rows.flatMap((_, row) => cols.map((__, col) => ({ matrix, row, col })))
      const blank = cells.filter((cell) => {
        if (pins[matrix]?.[cell.row * cols.length + cell.col] !== undefined) return false
        switch (choice.kind) {
          case 'concepts':
            return conceptsOf(lesson, plan, values, pins, cell).size > 0
          case 'rows':
            return cell.row === blankRow
          case 'matrices':
            return choice.matrices.includes(matrix)
          case 'everything':
            return true
          default:
            return choice satisfies never
        }
      })
      return [matrix, new Set(blank.map(({ row, col }) => row * cols.length + col))]
    }),
  )
}

/** How many cells are blank. */
export function countBlanks(blanks: Blanks): number {
  return Object.values(blanks).reduce((total, { size }) => total + size, 0)
}
