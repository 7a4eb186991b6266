// A lesson carried on through backpropagation to every weight and bias, and one update.
import { layersOf } from '../autoencoder/layers'
import { captioned, type Described } from '../captions'
import type { Lesson } from '../lesson'
import { denseSteps } from './dense-steps'
import { describeBackward } from './describe'
import { gradientSheet, objective } from './gradients'
import { layersShape } from './layers-shape'
import { type BackwardOptions, plainOptions } from './options'
import { backwardPlaces } from './places'
import { sparseBackwardSteps } from './sparse-steps'

/** The lesson with its backward steps; the loss that is followed is the one that is descended. */
export function withBackward(lesson: Lesson, options: BackwardOptions = plainOptions): Lesson {
  const sheet = gradientSheet(lesson, options)
  const dense = lesson.id === 'autoencoder'
  const layers = dense ? layersOf(layersShape(lesson)) : []
  const described: Record<string, Described> = {
    ...lesson.matrices,
    ...describeBackward(lesson, sheet),
  }
  const steps = dense ? denseSteps(lesson, sheet, layers) : sparseBackwardSteps(lesson, sheet)
  return {
    ...lesson,
    sheet,
    loss: objective,
    matrices: captioned(sheet, described),
    places: [
      ...lesson.places,
      ...backwardPlaces(lesson, sheet, layers).map((place) => ({ ...place, back: true })),
    ],
    steps: [...lesson.steps, ...steps],
  }
}
