// One neuron: a row of weights and a bias, what it makes of its inputs, and how a new one is chosen.
import type { Rows } from '../tensor/tensor'
import { cheapest } from './growth'
import type { Draw } from './small-numbers'

export interface Neuron {
  readonly weights: readonly number[]
  readonly bias: number
}

/** What a neuron makes of every column of its inputs, before ReLU. */
export function linearOf({ weights, bias }: Neuron, inputs: Rows): number[] {
  return inputs[0].map((_, col) =>
    weights.reduce((sum, weight, i) => sum + weight * inputs[i][col], bias),
  )
}

/** What a layer of neurons makes of its inputs, after ReLU. */
export function activationsOf(layer: readonly Neuron[], inputs: Rows): number[][] {
  return layer.map((neuron) => linearOf(neuron, inputs).map((z) => Math.max(0, z)))
}

/** Weights from −1 to 1 and a bias between two numbers: of a few drawn, the one that costs least. */
export function newNeuron(
  inputs: Rows,
  draw: Draw,
  bias: readonly [low: number, high: number],
  cost: (linear: readonly number[]) => number,
): Neuron {
  return cheapest(
    24,
    () => ({ weights: inputs.map(() => draw(-1, 1)), bias: draw(...bias) }),
    (neuron) => cost(linearOf(neuron, inputs)),
  )
}

/**
 * What is wrong with a neuron of a layer: never on, on for more than `most` columns, a number over
 * 9, or columns in which the neurons before it are off and so is this one.
 */
export function neuronCost(
  linear: readonly number[],
  most: number,
  before: readonly Neuron[],
  inputs: Rows,
): number {
  const on = linear.filter((z) => z > 0).length
  const large = linear.filter((z) => Math.abs(z) > 9).length
  const others = activationsOf(before, inputs)
  const dark = linear.filter((z, col) => z <= 0 && others.every((row) => row[col] <= 0)).length
  return (on === 0 ? 100 : Math.max(0, on - most)) + 10 * large + dark / linear.length
}

/** Whether a neuron that comes over from another shape stays, by what it makes of its inputs. */
export type Keeps = (linear: readonly number[]) => boolean

/** Whether a neuron is on for any column. */
export function isOn(linear: readonly number[]): boolean {
  return linear.some((z) => z > 0)
}

/** How many rows and columns have nothing above 0. */
export function deadIn(activations: Rows): number {
  const cols = activations[0].map((_, col) => activations.map((row) => row[col]))
  return [...activations, ...cols].filter((line) => !isOn(line)).length
}
