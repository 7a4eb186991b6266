// Holding features and codes at numbers: pins on many results, one undo for a drag.
import {
  ablate,
  release,
  type Steered,
  steer,
  steeredTo,
} from '../lessons/sparse-autoencoder/steering'
import type { Lesson } from '../lessons/lesson'
import type { SheetCell } from '../sheet/sheet'
import { numberText } from '../tensor/number-text'
import { current, useApp } from './app'
import { withCells, withoutPins, type CellNumber } from './document'
import { changeWork } from './edit'

/** Holds a feature at a value, for one token or for all; changes with the same `merge` are one. */
export function holdFeature(which: Steered, value: number, merge?: string): void {
  const { lesson, work } = current()
  const to = numberText(value).text
  const words = steeredWords(lesson, which)
  if (steeredTo(lesson, work.pins, which) === value)
    return useApp.setState({ status: `${words} is held at ${to} already.` })
  const cells = steeredCells(lesson, which)
  const pins =
    value === 0 ? ablate(lesson, work.pins, which) : steer(lesson, work.pins, which, value)
  const after = {
    ...withCells(
      lesson,
      work,
      cells.map((cell) => ({ cell, value })),
    ),
    pins,
  }
  changeWork(after, `${words} is held at ${to}.`, seenCells(cells), merge)
}

/** Sets a feature free, for one token or for all. */
export function releaseFeature(which: Steered): void {
  const { lesson, work } = current()
  const words = steeredWords(lesson, which)
  const pins = release(lesson, work.pins, which)
  if (pins === work.pins) return useApp.setState({ status: `${words} is free already.` })
  const cells = steeredCells(lesson, which)
  const after = { ...withoutPins(lesson, work, cells), pins }
  changeWork(after, `${words} is free again.`, seenCells(cells))
}

/** Pins results to numbers, as one change with those of the same `merge`. */
export function holdCells(cells: readonly CellNumber[], what: string, merge?: string): void {
  const { lesson, work } = current()
  const at = cells.map(({ cell }) => cell)
  changeWork(withCells(lesson, work, cells), what, seenCells(at), merge)
}

/** Takes the pins of results out. */
export function freeCells(cells: readonly SheetCell[], what: string): void {
  const { lesson, work } = current()
  changeWork(withoutPins(lesson, work, cells), what, seenCells(cells))
}

function steeredWords(lesson: Lesson, { feature, token }: Steered): string {
  const { rows, cols } = lesson.matrices.F
  const where = token === undefined ? 'every token' : cols[token].full
  return `${rows[feature].full} for ${where}`
}

function steeredCells({ matrices: { F } }: Lesson, { feature, token }: Steered): SheetCell[] {
  const tokens = token === undefined ? F.cols.map((_, col) => col) : [token]
  return tokens.map((col) => ({ matrix: 'F', row: feature, col }))
}

/** The cells that the reader's step shows: for others the page would leave what is being read. */
function seenCells(cells: readonly SheetCell[]): readonly SheetCell[] {
  const { lesson } = current()
  const { looks } = lesson.steps[useApp.getState().place.step]
  return cells.filter(({ matrix }) => looks.includes(matrix))
}
