// Which cells a worksheet leaves blank, for a learner to fill in by hand.
import type { Plan } from '../sheet/compile'
import { isGiven, type Pins, type Values } from '../sheet/sheet'
import { conceptsOf } from './concept-cells'
import type { Lesson } from './lesson'
import { stepOf } from './reveal'

/** Cells that show an idea, a row of some results, some results whole, or every result. */
export type BlankChoice =
  | { readonly kind: 'concepts' | 'everything' }
  | { readonly kind: 'matrices'; readonly matrices: readonly string[] }
  | { readonly kind: 'rows'; readonly matrices: readonly string[]; readonly row: BlankRow }

/** A row, the first being 0, which smaller matrices do not have; or the one in the middle, which all have. */
export type BlankRow = number | 'middle'

/** Blank cells by matrix, as indices (row × columns + column); pinned cells stay as they are. */
export type Blanks = Readonly<Record<string, ReadonlySet<number>>>

export function blanksOf(
  lesson: Lesson,
  plan: Plan,
  values: Values,
  pins: Pins,
  choice: BlankChoice,
): Blanks {
  return Object.fromEntries(
    resultsOf(lesson).map((matrix) => {
      const { rows, cols } = lesson.matrices[matrix]
      const cells = rows.flatMap((_, row) => cols.map((__, col) => ({ matrix, row, col })))
      const blank = cells.filter((cell) => {
        if (pins[matrix]?.[cell.row * cols.length + cell.col] !== undefined) return false
        switch (choice.kind) {
          case 'concepts':
            return conceptsOf(lesson, plan, values, pins, cell).size > 0
          case 'rows': {
            // in the middle, where the first row has shown how it goes
            const row = choice.row === 'middle' ? Math.floor(rows.length / 2) : choice.row
            return choice.matrices.includes(matrix) && cell.row === row
          }
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

/** The matrices that are worked out, in computing order. */
export function resultsOf({ sheet }: Lesson): string[] {
  return Object.keys(sheet).filter((matrix) => !isGiven(sheet[matrix]))
}

/** The results of each step that has some. */
export function resultsByStep(
  lesson: Lesson,
): readonly { readonly step: number; readonly matrices: readonly string[] }[] {
  const results = resultsOf(lesson)
  return lesson.steps.flatMap((_, step) => {
    const matrices = results.filter((matrix) => stepOf(lesson, matrix) === step)
    return matrices.length === 0 ? [] : [{ step, matrices }]
  })
}
