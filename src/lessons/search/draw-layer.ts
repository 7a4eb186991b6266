// A hidden layer drawn neuron by neuron, so that each is on for some examples and clipped for others.
import { multiplyInto } from '../../tensor/products'
import { type Tensor, tensor } from '../../tensor/tensor'
import type { Draw } from '../small-numbers'
import type { Work } from './work'

export interface DrawnLayer {
  readonly weights: Tensor
  readonly bias: Tensor
  readonly linear: Tensor
  readonly active: Tensor
}

/** Of a few drawn layers the one that keeps most examples alive and apart. */
export function drawLayer(inputs: Tensor, outputs: number, draw: Draw, work: Work): DrawnLayer {
  let best = drawn(inputs, outputs, draw, work)
  let least = layerCost(best)
  for (let i = 1; i < 6 && least > 0; i++) {
    const layer = drawn(inputs, outputs, draw, work)
    const cost = layerCost(layer)
    if (cost < least) [best, least] = [layer, cost]
  }
  return best
}

function drawn(inputs: Tensor, outputs: number, draw: Draw, work: Work): DrawnLayer {
  const { rows, cols } = inputs
  const weights = tensor(outputs, rows)
  const bias = tensor(outputs, 1)
  const linear = tensor(outputs, cols)
  for (let row = 0; row < outputs; row++) {
    const w = tensor(1, rows, weights.data.subarray(row * rows, (row + 1) * rows))
    const b = tensor(1, 1, bias.data.subarray(row, row + 1))
    const z = tensor(1, cols, linear.data.subarray(row * cols, (row + 1) * cols))
    for (let tries = 0; tries < 40; tries++) {
      for (let i = 0; i < rows; i++) w.data[i] = drawWeight(draw, rows)
      b.data[0] = draw(-1, 1) * draw(1, 2)
      multiplyInto(z, w, inputs, b)
      work.spend(rows * cols)
      if (goodNeuron(z.data)) break
    }
  }
  const active = tensor(
    outputs,
    cols,
    linear.data.map((z) => Math.max(0, z)),
  )
  return { weights, bias, linear, active }
}

/** 0 or ±1, about four of them not 0; 2 is rare, but a neuron with one number to read needs it. */
function drawWeight(draw: Draw, inputs: number): number {
  if (inputs > 1 && draw(1, 100) > Math.min(60, 400 / inputs)) return 0
  const size = inputs === 1 || draw(0, 5) === 0 ? draw(1, 2) : 1
  return draw(0, 1) === 0 ? -size : size
}

/** On for some examples, clipped for some, and of one digit; with one example, one of the two. */
function goodNeuron(z: Float64Array): boolean {
  let on = 0
  let clipped = 0
  for (const value of z) {
    if (Math.abs(value) > 9) return false
    if (value > 0) on++
    else if (value < 0) clipped++
  }
  return z.length === 1 ? on + clipped > 0 : on > 0 && clipped > 0
}

/** Examples with nothing on, examples that cannot be told apart, and a layer that clips nothing. */
function layerCost({ linear, active: { rows, cols, data } }: DrawnLayer): number {
  const seen = new Set<string>()
  let dead = 0
  for (let col = 0; col < cols; col++) {
    let code = ''
    let on = false
    for (let row = 0; row < rows; row++) {
      const value = data[row * cols + col]
      code += `${value} `
      on ||= value > 0
    }
    seen.add(code)
    if (!on) dead++
  }
  const clips = rows * cols === 1 || linear.data.some((z) => z < 0)
  return (rows > 1 ? 10 * dead : 0) + cols - seen.size + (clips ? 0 : 10)
}
