// The sparse autoencoder's numbers in another shape. Growing leaves every number that was there.
import type { Rows } from '../../tensor/tensor'
import { cheapest, fitted, type Numbers } from '../growth'
import {
  activationsOf,
  deadIn,
  type Keeps,
  linearOf,
  type Neuron,
  neuronCost,
  newNeuron,
} from '../neuron'
import { type Draw, drawFrom, seedOf } from '../small-numbers'
import type { SparseShape } from './shape'

/**
 * What fits stays. What reads or writes a new neuron starts at 0; a new feature is drawn to be on for a few
 * tokens, and its direction is one neuron long, where that helps the reconstruction most.
 */
export function resizedNumbers(
  numbers: Numbers,
  to: SparseShape,
  keeps: Keeps = () => true,
): Numbers {
  const draw = drawFrom(seedOf(`${to.inputs}-${to.features}, ${to.tokens}`))
  return cheapest(
    6,
    () => grown(numbers, to, draw, keeps),
    ({ dead }) => dead,
  ).numbers
}

/** One making of the numbers, and how many features and tokens have nothing on in it. */
function grown(
  numbers: Numbers,
  { inputs, features, tokens }: SparseShape,
  draw: Draw,
  keeps: Keeps,
): { readonly numbers: Numbers; readonly dead: number } {
  const X = fitted(numbers.X, inputs, tokens, () => draw(-3, 3))
  const few = Math.max(1, Math.floor(tokens / 2))
  const encoder: Neuron[] = []
  for (let row = 0; row < features; row++) {
    const weights = numbers.W_enc[row]
    const known = weights && {
      weights: fitted([weights], 1, inputs, () => 0)[0],
      bias: numbers.b_enc[row][0],
    }
    encoder.push(
      known && keeps(linearOf(known, X))
        ? known
        : newNeuron(X, draw, [-2, 0], (linear) => neuronCost(linear, few, encoder, X)),
    )
  }
  const F = activationsOf(encoder, X)
  const b_dec = fitted(numbers.b_dec, inputs, 1, (row) => wholeMean(X[row]))
  const known = Math.min(features, numbers.W_dec[0].length)
  const directions = fitted(numbers.W_dec, inputs, known, () => 0)
  const made = {
    X,
    W_enc: encoder.map(({ weights }) => weights),
    b_enc: encoder.map(({ bias }) => [bias]),
    W_dec: withDirections(directions, F, X, b_dec),
    b_dec,
    lambda: numbers.lambda,
  }
  return { numbers: made, dead: deadIn(F) }
}

/** Where a neuron is on the whole: a reconstruction without features does best there. */
function wholeMean(row: readonly number[]): number {
  return Math.round(row.reduce((sum, value) => sum + value, 0) / row.length) + 0
}

/** A direction more for each feature without one, along the neuron with the steepest gradient. */
function withDirections(directions: number[][], F: Rows, X: Rows, b_dec: Rows): Rows {
  for (let feature = directions[0].length; feature < F.length; feature++) {
    const slopes = directions.map((row, i) => {
      const errors = X[i].map(
        (x, col) => row.reduce((sum, d, j) => sum + d * F[j][col], b_dec[i][0]) - x,
      )
      return errors.reduce((sum, error, col) => sum + error * F[feature][col], 0)
    })
    const sizes = slopes.map(Math.abs)
    const steepest = sizes.indexOf(Math.max(...sizes))
    directions = directions.map((row, i) => [...row, i !== steepest ? 0 : slopes[i] > 0 ? -1 : 1])
  }
  return directions
}
