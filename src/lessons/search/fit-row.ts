// One output neuron fitted to its feature: small whole weights that leave the least error.
import type { Tensor } from '../../tensor/tensor'
import type { Neuron } from '../neuron'
import type { Draw } from '../small-numbers'
import type { Work } from './work'

const largestWeight = 2
const largestBias = 3

/** An output neuron and what it costs: about 1 for each number it gets wrong. */
export interface FittedRow extends Neuron {
  readonly cost: number
}

/** The best of a few descents, each changing one or two of the weights and the bias at a time. */
export function fitRow(inputs: Tensor, wanted: Float64Array, draw: Draw, work: Work): FittedRow {
  const starts = 4
  let best = descend(inputs, wanted, () => 0, work)
  for (let i = 1; i < starts && best.cost >= 0.8; i++) {
    const found = descend(inputs, wanted, () => draw(-1, 1), work)
    if (found.cost < best.cost) best = found
  }
  return best
}

function descend(inputs: Tensor, wanted: Float64Array, start: () => number, work: Work): FittedRow {
  const { rows, cols } = inputs
  // the bias comes last, over a row of ones
  const data = new Float64Array((rows + 1) * cols).fill(1)
  data.set(inputs.data)
  const numbers = Float64Array.from({ length: rows + 1 }, (_, i) => (i < rows ? start() : 0))
  const z = new Float64Array(cols)
  for (let i = 0; i <= rows; i++)
    for (let col = 0; col < cols; col++) z[col] += numbers[i] * data[i * cols + col]
  const trial = new Float64Array(cols)
  let size = 0
  for (let i = 0; i < rows; i++) size += Math.abs(numbers[i])
  let least = costOf(z, wanted) + sizeCost(size)

  const sizeChange = (i: number, by: number) =>
    i < rows ? Math.abs(numbers[i] + by) - Math.abs(numbers[i]) : 0
  const allowed = (i: number, by: number) =>
    Math.abs(numbers[i] + by) <= (i < rows ? largestWeight : largestBias)

  for (;;) {
    let better = least
    let [one, oneBy, other, otherBy] = [-1, 0, -1, 0]
    for (let i = 0; i <= rows; i++) {
      for (let by = -2; by <= 2; by++) {
        if (by === 0 || !allowed(i, by)) continue
        for (let j = i; j <= rows; j++) {
          for (let and = -2; and <= 2; and++) {
            const alone = j === i
            if (alone ? and !== 0 : and === 0 || !allowed(j, and)) continue
            for (let col = 0, p = i * cols, q = j * cols; col < cols; col++)
              trial[col] = z[col] + by * data[p + col] + and * data[q + col]
            const cost =
              costOf(trial, wanted) +
              sizeCost(size + sizeChange(i, by) + (alone ? 0 : sizeChange(j, and)))
            work.spend(cols)
            if (cost < better - 1e-9) [better, one, oneBy, other, otherBy] = [cost, i, by, j, and]
          }
        }
      }
    }
    if (one < 0) break
    for (let col = 0; col < cols; col++)
      z[col] += oneBy * data[one * cols + col] + otherBy * data[other * cols + col]
    size += sizeChange(one, oneBy) + (other === one ? 0 : sizeChange(other, otherBy))
    numbers[one] += oneBy
    if (other !== one) numbers[other] += otherBy
    least = better
  }
  return { weights: Array.from(numbers.subarray(0, rows)), bias: numbers[rows], cost: least }
}

/** Small weights are easier by hand, but a row of zeros would read nothing. */
function sizeCost(size: number): number {
  return size === 0 ? 1 : 0.02 * size
}

/** Errors of 1 and 2 are wrong, larger ones out of the question; clipping a 0 is welcome. */
function costOf(z: Float64Array, wanted: Float64Array): number {
  let cost = 0
  let on = false
  let clipped = false
  for (let col = 0; col < z.length; col++) {
    const value = z[col]
    if (value > 0) on = true
    else if (value < 0) clipped = true
    const error = Math.abs((value > 0 ? value : 0) - wanted[col])
    if (error > 2 || Math.abs(value) > 9) cost += 20
    else if (error > 0) cost += error === 1 ? 1 : 1.5
  }
  return cost + (on || z.length === 1 ? 0 : 10) - (clipped ? 0.1 : 0)
}
