// What is said at the backward steps: both lessons' start and update, and what lies between.
import { layersOf } from '../autoencoder/layers'
import type { Lesson } from '../lesson'
import { gradientName } from '../../sheet/differentiate'
import { many, numberIn, say } from '../text'
import type { Note, StepWords } from '../words'
import { chosenBackwardWords } from './chosen-words'
import { denseWords } from './dense-words'
import { nextName, objective, parametersOf } from './gradients'
import { sparseBackwardWords } from './sparse-words'
import { layersShape } from './layers-shape'

/** The words of a lesson and of its backward steps; `lesson` is the one carried on. */
export function backwardWords(words: readonly StepWords[], lesson: Lesson): StepWords[] {
  return [
    ...words.slice(0, -1),
    goingOn(words[words.length - 1]),
    ...between(lesson),
    update(lesson),
  ]
}

/** From what the loss divides by to the gradient of every weight. */
function between(lesson: Lesson): StepWords[] {
  if (lesson.id === 'autoencoder')
    return [startDense(lesson), ...denseWords(lesson, layersOf(layersShape(lesson)))]
  return lesson.activation
    ? chosenBackwardWords(lesson, lesson.activation, means(lesson, 'token'))
    : [startSparse(lesson), ...sparseBackwardWords(lesson)]
}

/** The exercise's last step, no longer saying that nothing follows. */
function goingOn(step: StepWords): StepWords {
  const ends = ({ says }: Note) =>
    says.some((part) => typeof part === 'string' && /exercise stops/.test(part))
  return {
    ...step,
    notes: step.notes.map((note) =>
      ends(note)
        ? {
            ...note,
            says: say`Here the exercise stops. The steps that follow are our addition: backpropagation to every weight, and one update.`,
          }
        : note,
    ),
  }
}

function startDense(lesson: Lesson): StepWords {
  return {
    what: say`Divide the squared error by ${'divisor'}: ${objective} is what training makes small, ${numberIn(objective)} now. N = 1 keeps the sum.`,
    why: say`The gradient obeys: ${gradientName('Y')} is ${'G'} divided by the same ${'divisor'}. From here it runs back, layer by layer.`,
    formulas: [{ of: objective }, { of: gradientName('Y') }],
    shows: 'divisor',
    notes: [
      means(lesson, 'example'),
      {
        mark: 'addition',
        says: say`In what follows a d before a name means: the gradient of ${objective} with respect to it, of the same shape. To make ${objective} smaller, step against it.`,
      },
    ],
  }
}

function startSparse(lesson: Lesson): StepWords {
  const tokens = lesson.matrices.X.cols.length
  return {
    what: say`Divide the squared error by ${'divisor'} and the sparsity loss by ${'sparsity_divisor'}: ${objective} is what training makes small, ${numberIn(objective)} now. Ones keep the sums, as in steps 5 and 9.`,
    why: say`The gradient obeys: ${'dX_hat'} is ${'G'} divided by the same ${'divisor'}. From here it runs back, layer by layer.`,
    formulas: [{ of: objective }, { of: 'dX_hat' }],
    shows: 'divisor',
    notes: [
      means(lesson, 'token'),
      {
        mark: 'corrected',
        says: say`One sign from here on: d means the gradient of ${objective}, and we step against it. Steps 6 to 8 wrote −1, minus the gradient, so their sign turns round. Sparsity divides by ${many(tokens, 'token')} at most.`,
      },
    ],
  }
}

function means({ matrices: { X } }: Lesson, noun: string): Note {
  const columns = X.cols.length
  return {
    mark: 'addition',
    says: say`The exercise stops before this. For the mean per ${[noun]} take N = ${columns}, for the mean of all numbers (PyTorch's mse_loss) N = ${columns * X.rows.length}.`,
  }
}

function update(lesson: Lesson): StepWords {
  const parameters = parametersOf(lesson)
  const [first] = parameters
  return {
    what: say`Take ${'eta'} = ${numberIn('eta')} times its gradient away from every weight and every bias: ${nextName(first)} is ${first} minus ${'eta'} times ${gradientName(first)}, and so on.`,
    why: say`Where a gradient is 0, nothing moves. These are the numbers after the step; the weights change when you take it.`,
    formulas: [{ of: nextName(first) }],
    shows: 'take the step',
    notes: [
      {
        mark: 'addition',
        says: say`The gradient is exact only where we stand. A small ${'eta'} moves slowly; a large one oversteps, and the loss may rise. Try both.`,
      },
    ],
  }
}
