// What is said at the steps with another activation: the exercise's words where they hold, else its own.
import type { LessonNames, LessonShape } from '../../kit'
import type { OtherActivation } from '../../lesson'
import type { StepWords, Text } from '../../words'
import { type SparseShape, sparseShape } from '../shape'
import { sparseWords } from '../words'
import { gatedWords } from './gated-words'
import { jumpReluWords } from './jumprelu-words'
import type { OwnWords } from './own-words'
import { topKWords } from './topk-words'

const own: Readonly<Record<OtherActivation, (shape: SparseShape) => OwnWords>> = {
  topk: topKWords,
  jumprelu: jumpReluWords,
  gated: gatedWords,
}

/** One step's words each, in the order of the lesson's steps. */
export function chosenWords(
  of: LessonShape,
  names: LessonNames,
  activation: OtherActivation,
): readonly StepWords[] {
  const exercise = sparseWords(of, names)
  const { encoder, norms, sparsity, loss, gradient, signs } = own[activation](sparseShape(of))
  const [squaredError, outputs] = exercise.slice(9)
  return [
    ...exercise.slice(0, 2),
    encoder,
    exercise[3],
    { ...exercise[4], why: norms },
    ...sparsity,
    {
      ...squaredError,
      why: loss,
      formulas: [squaredError.formulas[0], { of: 'total' }],
      notes: squaredError.notes.map((note) => ({ ...note, says: plainSum })),
    },
    {
      ...outputs,
      why: gradient,
      notes: [{ mark: 'addition', says: signs }, ...outputs.notes.slice(1)],
    },
  ]
}

const plainSum: Text = [
  'The exercise says “mean”, but of what? Our loss takes the plain sum, and so does the next step.',
]
