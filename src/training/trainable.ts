// What is trained: a sheet with the gradient of every parameter, and what to measure on it.
import { gradientSheet, objective, parametersOf, partsOfLoss } from '../lessons/backward/gradients'
import type { BackwardOptions } from '../lessons/backward/options'
import type { Lesson } from '../lessons/lesson'
import { gradientName } from '../sheet/differentiate'
import type { Pins, Sheet } from '../sheet/sheet'
import { upstreamOf } from '../sheet/upstream'

/** A part of the loss: a 1×1 matrix, and the 1×1 matrix it is divided by. */
export interface LossPart {
  readonly name: 'reconstruction' | 'sparsity' | 'auxiliary'
  readonly matrix: string
  readonly by: string | null
  /** What it is called, where that is not what its name is usually called. */
  readonly title?: string
}

export interface Trainable {
  readonly sheet: Sheet
  readonly pins: Pins
  /** Weights and biases; the gradient of each is on the sheet under `gradientName`. */
  readonly parameters: readonly string[]
  /** The 1×1 matrix that is descended. */
  readonly loss: string
  readonly parts: readonly LossPart[]
  readonly input: string
  readonly output: string
  /** The matrix whose rows are features, on where they are above 0; null where there is none. */
  readonly features: string | null
}

/** A lesson as it stands, ready to be trained: nothing is computed that a step does not need. */
export function trainable(lesson: Lesson, options: BackwardOptions): Trainable {
  const whole = gradientSheet(lesson, options)
  const dense = lesson.id === 'autoencoder'
  return prepared({
    sheet: whole,
    pins: options.pins,
    parameters: parametersOf(lesson),
    loss: objective,
    parts: partsOfLoss(lesson),
    input: 'X',
    output: dense ? 'Y' : 'X_hat',
    features: dense ? null : 'F',
  })
}

/** The same with only the matrices that a step and its measures need. */
export function prepared(from: Trainable): Trainable {
  const { sheet, parameters, loss, parts, input, output, features } = from
  const needed = [
    ...parameters,
    ...parameters.map(gradientName),
    loss,
    ...parts.map(({ matrix }) => matrix),
    input,
    output,
    ...(features === null ? [] : [features]),
  ]
  return { ...from, sheet: upstreamOf(sheet, needed) }
}
