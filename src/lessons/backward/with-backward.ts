// A lesson carried on through backpropagation to every weight and bias, and one update.
import { layersOf } from '../autoencoder/layers'
import { captioned, type Described } from '../captions'
import type { Lesson, Step } from '../lesson'
import { say } from '../text'
import { denseSteps } from './dense-steps'
import { describeBackward } from './describe'
import { gradientSheet, objective } from './gradients'
import { type BackwardOptions, plainOptions } from './options'
import { backwardPlaces } from './places'
import { sparseBackwardSteps } from './sparse-steps'

/** The lesson with its backward steps; the loss that is followed is the one that is descended. */
export function withBackward(lesson: Lesson, options: BackwardOptions = plainOptions): Lesson {
  const sheet = gradientSheet(lesson, options)
  const layers = lesson.id === 'autoencoder' ? layersOf(shapeOf(lesson)) : []
  const described: Record<string, Described> = {
    ...lesson.matrices,
    ...describeBackward(lesson, sheet),
  }
  const steps =
    lesson.id === 'autoencoder'
      ? denseSteps(lesson, sheet, layers)
      : sparseBackwardSteps(lesson, sheet)
  return {
    ...lesson,
    sheet,
    loss: objective,
    matrices: captioned(sheet, described),
    places: [...lesson.places, ...backwardPlaces(lesson, sheet, layers)],
    steps: [...lesson.steps.slice(0, -1), goingOn(lesson.steps[lesson.steps.length - 1]), ...steps],
  }
}

/** The widths of the layers, read from the biases. */
function shapeOf({ matrices }: Lesson) {
  const biases = Object.values(matrices).filter(({ role }) => role === 'bias')
  return {
    widths: [matrices.X.rows.length, ...biases.map(({ rows }) => rows.length)],
    examples: matrices.X.cols.length,
  }
}

/** The exercise's last step, no longer saying that nothing follows. */
function goingOn(step: Step): Step {
  return {
    ...step,
    notes: step.notes.map((note) =>
      /exercise stops/.test(note.says.filter((part) => typeof part === 'string').join(' '))
        ? {
            mark: note.mark,
            says: say`Here the exercise stops. The steps that follow are our addition: backpropagation to every weight, and one update.`,
          }
        : note,
    ),
  }
}
