// What a learner decides about the way back: what the loss divides by, and the norm's term.
import {
  type Divide,
  divideChosen,
  divisors,
  type NormTerm,
  plainOptions,
} from '../lessons/backward/options'
import { current, useApp } from './app'
import { type CellNumber, withCells } from './document'
import { changeWork } from './edit'
import { open } from './reading'

/** Goes on past the exercise, to the first of our steps. */
export async function goBackward(): Promise<void> {
  const { exercise } = current()
  await open({ lesson: exercise.id, step: exercise.steps.length })
}

/** What the loss divides by now; null for numbers of the learner's own. */
export function useDivide(): Divide | null {
  return useApp((state) => {
    const { lesson, work } = current(state)
    return divideChosen(lesson, lesson.sheet, work.numbers)
  })
}

/** What each choice is called. */
export const divideWords: Readonly<Record<Divide, string>> = {
  sum: 'sum',
  'per column': 'mean per column',
  all: 'mean of all',
}

/** Makes the loss and its gradients divide by another number, as one change. */
export function divideBy(divide: Divide): void {
  const { lesson, work } = current()
  const cells = Object.entries(divisors(lesson, divide)).map(([matrix, [[value]]]): CellNumber => ({
    cell: { matrix, row: 0, col: 0 },
    value,
  }))
  const said = cells
    .map(({ cell, value }) => `${lesson.matrices[cell.matrix].symbol} = ${value}`)
    .join(', ')
  changeWork(
    withCells(lesson, work, cells),
    `The loss is now the ${divideWords[divide]}: ${said}.`,
    cells.map(({ cell }) => cell),
  )
}

/** Whether sparsity moves the decoder norms too. */
export function useNorm(): NormTerm {
  return useApp((state) => current(state).work.norm ?? plainOptions.norm)
}

/** Counts the decoder norms as constants, or trains them. */
export function chooseNorm(norm: NormTerm): void {
  const { work } = current()
  const { norm: _, ...rest } = work
  changeWork(
    norm === plainOptions.norm ? rest : { ...rest, norm },
    norm === 'frozen'
      ? 'The decoder norms count as constants, as in the exercise.'
      : 'The decoder norms are trained, as in practice.',
    [],
  )
}
