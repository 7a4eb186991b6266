// Sparsity against reconstruction: small finished runs over a list of λ.
import type { Rows } from '../tensor/tensor'
import { activePerColumn, type Measures } from './measures'
import { createEngine } from '../sheet/engine'
import type { Settings } from './settings'
import type { Trainable } from './trainable'
import { createTraining } from './training'

export interface TradeOffPoint {
  readonly lambda: number
  /** Active features for each token. */
  readonly L0: number
  /** The sum of all activations. */
  readonly L1: number
  /** The summed squared error. */
  readonly error: number
  readonly measures: Measures
  /** The weights and biases at the end, to open the point's sheet with. */
  readonly numbers: Readonly<Record<string, Rows>>
  /** False when the run stopped before its last step. */
  readonly finished: boolean
}

/** From free choice to silence. */
export const usualLambdas = [0, 0.1, 0.2, 0.5, 1, 2, 3, 5, 8] as const

/** One point: the run from these numbers with another λ. */
export function tradeOffPoint(
  trainable: Trainable,
  numbers: Readonly<Record<string, Rows>>,
  settings: Settings,
  lambda: number,
  steps = 200,
): TradeOffPoint {
  const given = { ...numbers, lambda: [[lambda]] }
  const training = createTraining(trainable, given, settings)
  training.advance(steps)
  const found = training.numbers()
  const { sheet, pins, features, input, output } = trainable
  if (features === null) throw new Error('Only a sparse autoencoder trades sparsity for error.')
  const known = Object.entries({ ...given, ...found }).filter(([name]) =>
    Object.hasOwn(sheet, name),
  )
  const values = createEngine(sheet).evaluate({ numbers: Object.fromEntries(known), pins })
  const [X, X_hat, F] = [input, output, features].map((name) => values[name])
  return {
    lambda,
    L0: activePerColumn(F),
    L1: F.data.reduce((sum, value) => sum + Math.abs(value), 0),
    error: X.data.reduce((sum, value, i) => sum + (X_hat.data[i] - value) ** 2, 0),
    measures: training.measures(),
    numbers: found,
    finished: training.stopped() === null,
  }
}

/** The points one by one, so that a page can draw between them. */
export function* tradeOff(
  trainable: Trainable,
  numbers: Readonly<Record<string, Rows>>,
  settings: Settings,
  lambdas: readonly number[] = usualLambdas,
  steps = 200,
): Generator<TradeOffPoint> {
  for (const lambda of lambdas) yield tradeOffPoint(trainable, numbers, settings, lambda, steps)
}
