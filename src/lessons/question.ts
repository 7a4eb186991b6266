// One question about one cell of a step, to be guessed before its results are shown.
import { isGiven, type Pins, type SheetCell, type Values } from '../sheet/sheet'
import { at } from '../tensor/tensor'
import { cellReference } from './cell-words'
import { leavesOf } from './formula-leaves'
import type { Lesson } from './lesson'
import { scrambled } from './scrambled'

export interface Question {
  readonly cell: SheetCell
  readonly asks: string
  readonly options: readonly string[]
  /** Which of the options is right. */
  readonly answer: number
  /** The results that stay blank until the guess. */
  readonly blank: readonly string[]
}

type Kind = 'sign' | 'zero' | 'written' | 'compare'

interface Candidate {
  readonly matrix: string
  readonly kind: Kind
}

/** Operations whose results are never below 0, so that their sign would be no question. */
const neverNegative =
  /^(square|columnNorms|absolute|sum|mean|rowSums|columnSums|transpose|multiply)$/

/**
 * The same question for the same lesson, step and numbers; null where a step works nothing out from what it shows.
 * Every answer that the step's cells could give is as likely as any other.
 */
export function questionFor(
  lesson: Lesson,
  values: Values,
  pins: Pins,
  step: number,
): Question | null {
  const all = candidatesOf(lesson, step)
  // what only stands there again is read, not worked out: the others are made from it
  const made = all.filter(({ matrix }) => !isRepeated(lesson, matrix))
  const candidates = made.length > 0 ? made : all
  const blank = [...new Set(candidates.map(({ matrix }) => matrix))]
  const fair = candidates.filter(({ matrix }) => isWorkedInView(lesson, matrix, step))
  const chance = scrambled([lesson.id, step, ...blank.flatMap((name) => [...values[name].data])])
  // each in turn, from one that chance picks: all the cells of the first may be pinned
  const from = chance(fair.length)
  for (const { matrix, kind } of [...fair.slice(from), ...fair.slice(0, from)]) {
    const cells = cellsOf(lesson, matrix).filter(({ row, col }) => {
      const index = row * values[matrix].cols + col
      return pins[matrix]?.[index] === undefined && Number.isFinite(at(values[matrix], row, col))
    })
    if (cells.length === 0) continue
    const value = (cell: SheetCell) => at(values[matrix], cell.row, cell.col)
    if (kind === 'compare') {
      const cell = cells[chance(cells.length)]
      return { cell, blank, ...compared(lesson, cell, value(cell), chance) }
    }
    const { options, right, asks } = kinds[kind]
    const answers = [...new Set(cells.map((cell) => right(value(cell))))]
    const wanted = answers[chance(answers.length)]
    const fitting = cells.filter((cell) => right(value(cell)) === wanted)
    const cell = fitting[chance(fitting.length)]
    return { cell, asks: asks(cellReference(lesson, cell)), options, answer: wanted, blank }
  }
  return null
}

const kinds = {
  sign: {
    asks: (name: string) => `What will ${name} be?`,
    options: ['negative', 'zero', 'positive'],
    right: (value: number) => Math.sign(value) + 1,
  },
  zero: {
    asks: (name: string) => `Will ${name} be 0?`,
    options: ['yes, 0', 'no, not 0'],
    right: (value: number) => (value === 0 ? 0 : 1),
  },
  written: {
    asks: (name: string) => `Does this step write a number into ${name}?`,
    options: ['yes', 'no, it stays blank'],
    right: (value: number) => (value === 0 ? 1 : 0),
  },
} as const

/** Larger or smaller than a whole number near by; never below 1 where nothing is below 0. */
function compared(lesson: Lesson, cell: SheetCell, value: number, chance: Chance) {
  const step = Math.max(1, Math.round(Math.abs(value) / 8))
  const away = step * (1 + chance(3))
  const below = Math.ceil(value) - away
  const larger = chance(2) === 0 && (below >= 1 || value < 0)
  const than = larger ? below : Math.floor(value) + away
  const name = cellReference(lesson, cell)
  return {
    asks: `Will ${name} be larger or smaller than ${String(than).replace('-', '−')}?`,
    options: ['larger', 'smaller'],
    answer: larger ? 0 : 1,
  }
}

type Chance = (below: number) => number

/** Whether a matrix has the numbers of another, as they are or turned. */
function isRepeated({ sheet }: Lesson, matrix: string): boolean {
  const entry = sheet[matrix]
  return !isGiven(entry) && (entry.op === 'copy' || entry.op === 'transpose')
}

/** Whether there is something to work out in a matrix, and all it is made from can be seen. */
function isWorkedInView({ sheet, steps }: Lesson, matrix: string, step: number): boolean {
  const entry = sheet[matrix]
  if (isGiven(entry)) return false
  const { looks, appears } = steps[step]
  const seen = [...looks, ...appears.map((part) => (typeof part === 'string' ? part : part.matrix))]
  return leavesOf(entry).every((leaf) => seen.includes(leaf))
}

function candidatesOf({ sheet, matrices, steps }: Lesson, step: number): Candidate[] {
  return steps[step].appears.flatMap((appearance): Candidate[] => {
    const matrix = typeof appearance === 'string' ? appearance : appearance.matrix
    const entry = sheet[matrix]
    if (isGiven(entry)) return []
    if (typeof appearance === 'object')
      return [{ matrix, kind: appearance.cells === 'nonzero' ? 'written' : 'zero' }]
    const { rows, cols } = matrices[matrix]
    if (entry.op === 'relu') return [{ matrix, kind: 'zero' }]
    const compare = neverNegative.test(entry.op) || rows.length * cols.length === 1
    return [{ matrix, kind: compare ? 'compare' : 'sign' }]
  })
}

function cellsOf({ matrices }: Lesson, matrix: string): SheetCell[] {
  const { rows, cols } = matrices[matrix]
  return rows.flatMap((_, row) => cols.map((__, col) => ({ matrix, row, col })))
}
