// Which activation makes the sparse features: a choice that changes the lesson, as one change.
import { cellWords } from '../lessons/cell-words'
import { counted } from '../lessons/counting'
import type { Lesson } from '../lessons/lesson'
import { variantNumbers } from '../lessons/sparse-autoencoder/variants/numbers'
import { type Activation, activations } from '../lessons/sparse-autoencoder/variants/options'
import {
  fittingNumbers,
  type OwnName,
  type OwnNumbers,
  ownNames,
  ownOnSheet,
} from '../lessons/sparse-autoencoder/variants/own-numbers'
import { sharedNumbers } from '../lessons/sparse-autoencoder/variants/shared-numbers'
import { isGiven } from '../sheet/sheet'
import { numberText } from '../tensor/number-text'
import type { Rows } from '../tensor/tensor'
import { current, useApp } from './app'
import { withCells, type Work } from './document'
import { changeWork } from './edit'
import { backwardOf, loadActivations, madeLesson } from './lessons'
import { useVariants } from './variants'

/** Has another activation make the features; numbers and pins of what it has no use for go. */
export async function chooseActivation(activation: Activation): Promise<void> {
  const { lesson: id } = useApp.getState().place
  await loadActivations()
  const { lesson: before, work } = current()
  const chosen = before.activation ?? 'relu'
  // the reader may have gone elsewhere in the meantime
  if (before.id !== id || id !== 'sparse-autoencoder' || chosen === activation) return
  const { activation: _, ...rest } = work
  const bare: Work = activation === 'relu' ? rest : { ...rest, activation }
  const { lesson: after } = madeLesson(id, { ...bare, numbers: {}, pins: {}, typed: {} })
  const own = leaveBeside(before, work)
  const start = variantNumbers(
    after,
    { ...sharedNumbers(before, work.numbers), ...own },
    { activation, divide: 'sum' },
  )
  const numbers = {
    ...work.numbers,
    ...only(start, (name) => ownNames.some((each) => each === name)),
    ...backwardOf(id)?.ownNumbers(before, after, work.numbers),
  }
  const there = (name: string) => Object.hasOwn(after.sheet, name)
  const given = (name: string) => there(name) && isGiven(after.sheet[name])
  changeWork(
    {
      ...bare,
      numbers: withoutStarts(after, only(numbers, given)),
      pins: only(work.pins, (name) => there(name) && !given(name)),
      typed: only(work.typed, there),
    },
    `The activation is now ${activations[activation].title}.`,
    [],
  )
}

/** Sets a number that only some activations have: on the sheet where it stands there, else beside it. */
export function setOwnNumber(name: OwnName, rows: Rows): void {
  const { lesson, work } = current()
  const now = ownOnSheet(lesson, work.numbers)[name]
  if (!now) return useVariants.setState(({ own }) => ({ own: { ...own, [name]: rows } }))
  const cells = rows.flatMap((line, row) =>
    line.flatMap((value, col) =>
      value === now[row][col] ? [] : [{ cell: { matrix: name, row, col }, value }],
    ),
  )
  const [{ cell, value } = { cell: null, value: 0 }, ...others] = cells
  if (!cell) return
  const what =
    others.length === 0
      ? `${cellWords(lesson, cell)} is now ${numberText(value).text}.`
      : `${lesson.matrices[name].symbol} has ${counted(cells.length, 'new number')}.`
  changeWork(withCells(lesson, work, cells), what, [])
}

/** The activations' own numbers, now that those on the sheet leave it: the learner's wait beside it. */
function leaveBeside(before: Lesson, { numbers }: Work): OwnNumbers {
  const onSheet = ownOnSheet(before, numbers)
  const { own: beside } = useVariants.getState()
  const own = {
    ...only(beside, (name) => !Object.hasOwn(onSheet, name)),
    ...only(numbers, (name) => Object.hasOwn(onSheet, name)),
  }
  useVariants.setState({ own })
  return fittingNumbers(before, own)
}

function withoutStarts({ sheet }: Lesson, numbers: Readonly<Record<string, Rows>>) {
  return only(numbers, (name, rows) => JSON.stringify(sheet[name]) !== JSON.stringify(rows))
}

function only<T>(
  record: Readonly<Record<string, T>>,
  keeps: (name: string, entry: T) => boolean,
): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([name, entry]) => keeps(name, entry)))
}
