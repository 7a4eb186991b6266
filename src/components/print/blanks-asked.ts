// What an instructor asks to be left blank, as the dialog holds it while one kind after another is tried.
import { type BlankChoice, type BlankRow, resultsByStep, resultsOf } from '../../lessons/blanks'
import type { Lesson } from '../../lessons/lesson'

export interface BlanksAsked {
  readonly kind: BlankChoice['kind']
  readonly row: BlankRow
  /** The matrices of which a row is blank. */
  readonly inRows: readonly string[]
  /** The matrices that are blank altogether. */
  readonly whole: readonly string[]
}

/** To start with: the row in the middle of every result; whole, those of the step, or of the first that has some. */
export function usualBlanks(lesson: Lesson, step: number): BlanksAsked {
  const steps = resultsByStep(lesson)
  const here = steps.find((each) => each.step === step) ?? steps[0]
  return {
    kind: 'concepts',
    row: 'middle',
    inRows: resultsOf(lesson),
    whole: here?.matrices ?? [],
  }
}

export function choiceOf({ kind, row, inRows, whole }: BlanksAsked): BlankChoice {
  switch (kind) {
    case 'rows':
      return { kind, row, matrices: inRows }
    case 'matrices':
      return { kind, matrices: whole }
    default:
      return { kind }
  }
}
