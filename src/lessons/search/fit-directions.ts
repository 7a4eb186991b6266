// A decoder fitted to features: columns of whole length, one after the other, and the bias.
import { type Tensor, tensor } from '../../tensor/tensor'
import type { Work } from './work'

export interface Directions {
  readonly weights: Tensor
  readonly bias: Tensor
}

const largestWeight = 3
const largestBias = 2
/** Lengths 1 to 4, squared. */
const wholeSquares = [1, 4, 9, 16]
const mostSquared = 16

/** Sweeps over the columns and the bias until nothing gets better; all else held, each is best. */
export function fitDirections(features: Tensor, wanted: Tensor, work: Work): Directions {
  const weights = tensor(wanted.rows, features.rows)
  const bias = tensor(wanted.rows, 1)
  // what is still to be made of each number
  const rest = tensor(wanted.rows, wanted.cols, wanted.data.slice())
  let least = Infinity
  for (let sweep = 0; sweep < 12; sweep++) {
    let cost = 0
    for (let row = 0; row < wanted.rows; row++) fitBias(bias, rest, row)
    for (let feature = 0; feature < features.rows; feature++)
      fitColumn(weights, rest, features, feature)
    for (const error of rest.data) cost += errorCost(error)
    work.spend(4 * features.rows * (rest.data.length + wanted.rows * mostSquared))
    if (cost >= least) break
    least = cost
  }
  return { weights, bias }
}

function fitBias(bias: Tensor, rest: Tensor, row: number): void {
  const line = rest.data.subarray(row * rest.cols, (row + 1) * rest.cols)
  const old = bias.data[row]
  let best = old
  let least = Infinity
  for (let b = -largestBias; b <= largestBias; b++) {
    let cost = 0.05 * Math.abs(b)
    for (const error of line) cost += errorCost(error + old - b)
    if (cost < least) [best, least] = [b, cost]
  }
  bias.data[row] = best
  line.forEach((error, col) => (line[col] = error + old - best))
}

/** The best column of whole length: cheapest[row][s] holds rows up to it with squares adding to s. */
function fitColumn(weights: Tensor, rest: Tensor, features: Tensor, feature: number): void {
  const { rows, cols } = rest
  const f = features.data.subarray(feature * cols, (feature + 1) * cols)
  let costs = new Float64Array(mostSquared + 1).fill(Infinity)
  costs[0] = 0
  const chosen = Array.from({ length: rows }, () => new Int8Array(mostSquared + 1))
  for (let row = 0; row < rows; row++) {
    const old = weights.data[row * features.rows + feature]
    const next = new Float64Array(mostSquared + 1).fill(Infinity)
    for (let d = -largestWeight; d <= largestWeight; d++) {
      let cost = 0.05 * Math.abs(d)
      for (let col = 0; col < cols; col++)
        if (f[col] > 0) cost += errorCost(rest.data[row * cols + col] + (old - d) * f[col])
      for (let s = d * d; s <= mostSquared; s++) {
        const total = costs[s - d * d] + cost
        if (total < next[s]) {
          next[s] = total
          chosen[row][s] = d
        }
      }
    }
    costs = next
  }
  let s = wholeSquares.reduce((best, square) => (costs[square] < costs[best] ? square : best))
  for (let row = rows - 1; row >= 0; row--) {
    const d = chosen[row][s]
    const at = row * features.rows + feature
    for (let col = 0; col < cols; col++)
      rest.data[row * cols + col] += (weights.data[at] - d) * f[col]
    weights.data[at] = d
    s -= d * d
  }
}

/** Errors of 1 and 2 are wrong, larger ones much more so. */
function errorCost(error: number): number {
  const size = Math.abs(error)
  if (size === 0) return 0
  return size === 1 ? 1 : size === 2 ? 1.6 : 6 * (size - 1)
}
