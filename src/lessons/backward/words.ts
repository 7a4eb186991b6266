// What is said at the backward steps: both lessons' start and update, and what lies between.
import { layersOf } from '../autoencoder/layers'
import type { Lesson } from '../lesson'
import { gradientName } from '../../sheet/differentiate'
import { numberIn, say } from '../text'
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
    ? chosenBackwardWords(lesson, lesson.activation, meansSparse(lesson))
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
    what: say`${objective}, the loss that training makes small, is the squared error ${'loss'} divided by ${'divisor'}: ${numberIn(objective)} now. With ${'divisor'} = 1 it is the plain sum.`,
    why: say`The gradient is divided by the same ${'divisor'}: ${gradientName('Y')}. From here it goes back, layer by layer, to every weight: backpropagation.`,
    formulas: [{ of: objective }, { of: gradientName('Y') }],
    shows: 'divisor',
    notes: [
      meansDense(lesson),
      {
        mark: 'addition',
        says: say`From here on, d before a name means: the gradient of ${objective} with respect to it. It has the same shape: for each number, how fast ${objective} grows as that number grows. To make ${objective} smaller, step against it.`,
      },
    ],
  }
}

function startSparse(lesson: Lesson): StepWords {
  return {
    what: say`${objective}, the loss that training makes small, is the squared error divided by ${'divisor'}, plus the sparsity loss divided by ${'sparsity_divisor'}: ${numberIn(objective)} now. Where both are 1, it is the sum of step 9.`,
    why: say`The squared error's gradient is divided by the same ${'divisor'}: ${'dX_hat'}. From here it goes back, layer by layer, to every weight: backpropagation.`,
    formulas: [{ of: objective }, { of: 'dX_hat' }],
    shows: 'divisor',
    notes: [
      meansSparse(lesson),
      {
        mark: 'corrected',
        says: say`From here on, d before a name means: the gradient of ${objective} with respect to it, of the same shape; to make ${objective} smaller, step against it. Steps 6 to 8 wrote minus the gradient, so their sign is turned back.`,
      },
    ],
  }
}

function meansDense({ matrices: { X } }: Lesson): Note {
  const examples = X.cols.length
  return {
    mark: 'addition',
    says: say`The exercise takes the sum, N = 1. The mean over the examples is N = ${examples}; the mean over all numbers (PyTorch's mse_loss) is N = ${examples * X.rows.length}. A larger N only makes every gradient smaller.`,
  }
}

function meansSparse({ activation, matrices: { X } }: Lesson): Note {
  const tokens = X.cols.length
  const inputs = X.rows.length
  const more = inputs > 1 ? [`, and the same λ weighs ${inputs} times as much`] : []
  // no part of the loss asks for sparsity
  if (activation === 'topk')
    return {
      mark: 'addition',
      says: say`The mean over the tokens is N = ${tokens}. PyTorch's mse_loss is the mean over all numbers, N = ${tokens * inputs}. Both squared errors are divided by the same N, so neither gains on the other; every gradient is smaller.`,
    }
  const stays = {
    relu: 'Sparsity stays a sum over features',
    jumprelu: 'The count stays a sum over features',
    gated: 'Sparsity stays a sum over the gates',
  }[activation ?? 'relu']
  return {
    mark: 'addition',
    says: say`The mean over the tokens is N = Ns = ${tokens}. PyTorch's mse_loss is the mean over all numbers, N = ${tokens * inputs}. ${[stays]}, so Ns is ${tokens} there too${more}.`,
  }
}

function update(lesson: Lesson): StepWords {
  const parameters = parametersOf(lesson)
  const [first] = parameters
  return {
    what: say`From every weight and every bias take away its gradient times ${'eta'} = ${numberIn('eta')}, the learning rate: ${nextName(first)} is ${first} minus ${'eta'} times ${gradientName(first)}, and so on. Small in each corner: what the weight was.`,
    why: say`Where a gradient is 0, nothing moves. These are the numbers after the step; the weights change when you take it.`,
    formulas: [{ of: nextName(first) }],
    shows: 'take the step',
    notes: [
      {
        mark: 'addition',
        says: say`A gradient is the slope where we stand, and only there. A small ${'eta'} moves slowly; a large one oversteps, and the loss may rise. Try both.`,
      },
      {
        mark: 'addition',
        says: say`What each is made from:`,
        rows: parameters.map(
          (name) => say`${nextName(name)} = ${name} − ${'eta'} · ${gradientName(name)}`,
        ),
      },
    ],
  }
}
