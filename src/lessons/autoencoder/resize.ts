// The autoencoder's numbers in another shape. Growing leaves every number that was there as it was.
import type { Rows } from '../../tensor/tensor'
import { cheapest, fitted, type Numbers } from '../growth'
import { activationsOf, type Neuron, neuronCost, newNeuron } from '../neuron'
import { type Draw, drawFrom, seedOf } from '../small-numbers'
import { type Layer, layersOf } from './layers'
import type { AutoencoderShape } from './shape'

/**
 * What fits stays. What reads a new row of its inputs starts at 0, a new neuron or example is
 * drawn so that it is not dead, and a new layer is a copy of what it reads, as far as it reaches.
 */
export function resizedNumbers(
  numbers: Numbers,
  from: AutoencoderShape,
  to: AutoencoderShape,
): Numbers {
  const draw = drawFrom(seedOf(`${to.widths.join('-')}, ${to.examples}`))
  const pairs = matched(layersOf(from), layersOf(to))
  const make = () => grown(numbers, pairs, to, draw)
  return cheapest(6, make, ({ dead }) => dead).numbers
}

interface Pair {
  readonly layer: Layer
  /** The layer whose numbers it takes over. */
  readonly old: Layer | undefined
}

/** Layers by their place; of another depth, from the outside in, new ones next to the code. */
function matched(from: readonly Layer[], to: readonly Layer[]): Pair[] {
  const encoders = (layers: readonly Layer[]) =>
    layers.filter(({ part }) => part === 'encoder' || part === 'bottleneck').length
  const outside = Math.min(encoders(from), encoders(to))
  const inside = Math.min(from.length - encoders(from), to.length - encoders(to))
  return to.map((layer, i) => {
    if (from.length === to.length) return { layer, old: from[i] }
    if (i < outside) return { layer, old: from[i] }
    return { layer, old: i < to.length - inside ? undefined : from[i + from.length - to.length] }
  })
}

/** One making of the numbers, and how many neurons and examples are dead in it. */
function grown(
  numbers: Numbers,
  pairs: readonly Pair[],
  { widths, examples }: AutoencoderShape,
  draw: Draw,
): { readonly numbers: Numbers; readonly dead: number } {
  const X = fitted(numbers.X, widths[0], examples, () => draw(0, 3))
  const made: Record<string, Rows> = { X }
  let inputs: Rows = X
  let dead = 0
  for (const { layer, old } of pairs) {
    const cost = layer.part === 'output' ? errorCost(X) : () => aliveCost(examples)
    const neurons = old
      ? widened(numbers[old.weights], numbers[old.bias], layer, inputs, draw, cost)
      : copying(layer, inputs, draw, cost)
    made[layer.weights] = neurons.map(({ weights }) => weights)
    made[layer.bias] = neurons.map(({ bias }) => [bias])
    inputs = activationsOf(neurons, inputs)
    dead += deadIn(inputs)
  }
  return { numbers: made, dead }
}

type RowCost = (row: number) => (linear: readonly number[]) => number

/** The rows that were there with 0 for what is new to read, then new neurons. */
function widened(
  weights: Rows,
  bias: Rows,
  { outputs, inputs: width }: Layer,
  inputs: Rows,
  draw: Draw,
  cost: RowCost,
): Neuron[] {
  return Array.from({ length: outputs }, (_, row) =>
    row < weights.length
      ? { weights: fitted([weights[row]], 1, width, () => 0)[0], bias: bias[row][0] }
      : newNeuron(inputs, draw, [0, 1], cost(row)),
  )
}

/** Ones on the diagonal: activations are not negative, so ReLU passes them on as they are. */
function copying({ outputs }: Layer, inputs: Rows, draw: Draw, cost: RowCost): Neuron[] {
  return Array.from({ length: outputs }, (_, row) =>
    row < inputs.length
      ? { weights: inputs.map((__, col) => (row === col ? 1 : 0)), bias: 0 }
      : newNeuron(inputs, draw, [0, 1], cost(row)),
  )
}

/** A hidden neuron is on for some examples and off for others. */
function aliveCost(examples: number) {
  return (linear: readonly number[]) => neuronCost(linear, Math.max(1, examples - 1))
}

/** An output is on for some example and close to its feature. */
function errorCost(X: Rows): RowCost {
  return (row) => (linear) =>
    linear.reduce(
      (sum, z, col) => sum + (Math.max(0, z) - X[row][col]) ** 2,
      linear.some((z) => z > 0) ? 0 : 100,
    )
}

/** Rows and columns in which nothing is on. */
function deadIn(activations: Rows): number {
  const off = (line: readonly number[]) => !line.some((value) => value > 0)
  const cols = activations[0].map((_, col) => activations.map((row) => row[col]))
  return activations.filter(off).length + cols.filter(off).length
}
