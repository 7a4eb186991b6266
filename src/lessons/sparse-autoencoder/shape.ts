// The sparse autoencoder's sizes, and which of them a learner can change.
import type { LessonShape, SizeControl } from '../kit'
import { sizeControl } from '../sizes'

/** Numbers in one activation, features in the dictionary, and how many tokens. */
export interface SparseShape {
  readonly inputs: number
  readonly features: number
  readonly tokens: number
}

export const shippedShape: SparseShape = { inputs: 3, features: 6, tokens: 5 }

/** The sparse autoencoder's shape from a lesson's sizes. */
export function sparseShape({ sizes: [inputs, features], columns }: LessonShape): SparseShape {
  return { inputs, features, tokens: columns }
}

/** A lesson's sizes from the sparse autoencoder's shape. */
export function lessonShape({ inputs, features, tokens }: SparseShape): LessonShape {
  return { sizes: [inputs, features], columns: tokens }
}

/** Neurons, features and tokens, one control each. */
export function sparseControls(of: LessonShape): SizeControl[] {
  const shape = sparseShape(of)
  return [
    sizeControl('neurons', shape.inputs, (inputs) => lessonShape({ ...shape, inputs })),
    sizeControl('features', shape.features, (features) => lessonShape({ ...shape, features })),
    sizeControl('tokens', shape.tokens, (tokens) => lessonShape({ ...shape, tokens })),
  ]
}
