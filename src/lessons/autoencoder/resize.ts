// The autoencoder's numbers in another shape. Growing leaves every number that was there as it was.
import type { Rows } from '../../tensor/tensor'
import { cheapest, fitted, type Numbers } from '../growth'
import {
  activationsOf,
  deadIn,
  isOn,
  type Keeps,
  linearOf,
  type Neuron,
  neuronCost,
  newNeuron,
} from '../neuron'
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
  keeps: Keeps = () => true,
): Numbers {
  const draw = drawFrom(seedOf(`${to.widths.join('-')}, ${to.examples}`))
  const pairs = matched(layersOf(from), layersOf(to))
  return cheapest(
    6,
    () => grown(numbers, pairs, to, draw, keeps),
    ({ dead }) => dead,
  ).numbers
}

interface Pair {
  readonly layer: Layer
  /** The layer whose numbers it takes over. */
  readonly old: Layer | undefined
}

/** Layers by their place; of another depth, from the outside in, new ones next to the code. */
function matched(from: readonly Layer[], to: readonly Layer[]): Pair[] {
  if (from.length === to.length) return to.map((layer, i) => ({ layer, old: from[i] }))
  const shift = from.length - to.length
  const outside = Math.min(encoders(from), encoders(to))
  const inside = Math.min(from.length - encoders(from), to.length - encoders(to))
  return to.map((layer, i) => {
    if (i < outside) return { layer, old: from[i] }
    return { layer, old: i < to.length - inside ? undefined : from[i + shift] }
  })
}

function encoders(layers: readonly Layer[]): number {
  return layers.filter(({ part }) => part === 'encoder' || part === 'bottleneck').length
}

/** One making of the numbers, and how many neurons and examples are dead in it. */
function grown(
  numbers: Numbers,
  pairs: readonly Pair[],
  { widths, examples }: AutoencoderShape,
  draw: Draw,
  keeps: Keeps,
): { readonly numbers: Numbers; readonly dead: number } {
  const X = fitted(numbers.X, widths[0], examples, () => draw(0, 3))
  const made: Record<string, Rows> = { X }
  let inputs: Rows = X
  let dead = 0
  for (const { layer, old } of pairs) {
    const neurons: Neuron[] = []
    for (let row = 0; row < layer.outputs; row++) {
      const known = old ? takenOver(numbers, old, row, layer.inputs) : copied(row, layer.inputs)
      neurons.push(
        known && keeps(linearOf(known, inputs))
          ? known
          : newNeuron(inputs, draw, [0, 1], (linear) =>
              layer.part === 'output'
                ? outputCost(linear, X[row])
                : neuronCost(linear, Math.max(1, examples - 1), neurons, inputs),
            ),
      )
    }
    made[layer.weights] = neurons.map(({ weights }) => weights)
    made[layer.bias] = neurons.map(({ bias }) => [bias])
    inputs = activationsOf(neurons, inputs)
    dead += deadIn(inputs)
  }
  return { numbers: made, dead }
}

/** A neuron that was there, with 0 for what is new to read. */
function takenOver(
  numbers: Numbers,
  { weights, bias }: Layer,
  row: number,
  width: number,
): Neuron | undefined {
  const known = numbers[weights][row]
  return known && { weights: fitted([known], 1, width, () => 0)[0], bias: numbers[bias][row][0] }
}

/** A neuron that passes one input on: activations are not negative, so ReLU leaves them. */
function copied(row: number, width: number): Neuron | undefined {
  if (row >= width) return undefined
  return { weights: Array.from({ length: width }, (_, col) => (col === row ? 1 : 0)), bias: 0 }
}

/** An output is on for some example, and close to its feature. */
function outputCost(linear: readonly number[], wanted: readonly number[]): number {
  return linear.reduce(
    (sum, z, col) => sum + (Math.max(0, z) - wanted[col]) ** 2,
    isOn(linear) ? 0 : 100,
  )
}
