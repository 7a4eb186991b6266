// One output neuron fitted to its feature: small whole weights that leave the least error.
import { type Tensor, tensor } from '../../tensor/tensor'
import type { Neuron } from '../neuron'
import type { Draw } from '../small-numbers'
import type { Searching, Work } from './work'

const largestWeight = 2
const largestBias = 3

/** The best of a few descents, each changing one or two of the weights and the bias at a time. */
export function* fitRow(
  inputs: Tensor,
  wanted: Float64Array,
  draw: Draw,
  work: Work,
): Searching<Neuron> {
  const starts = 4
  const read = withOnes(inputs)
  let best = yield* descend(read, wanted, () => 0, work)
  for (let i = 1; i < starts && best.cost >= 0.8; i++) {
    const found = yield* descend(read, wanted, () => draw(-1, 1), work)
    if (found.cost < best.cost) best = found
  }
  return {
    weights: Array.from(best.numbers.subarray(0, inputs.rows)),
    bias: best.numbers[inputs.rows],
  }
}

/** The bias is the last weight, over a row of ones. */
function withOnes({ rows, cols, data }: Tensor): Tensor {
  const read = tensor(rows + 1, cols)
  read.data.fill(1)
  read.data.set(data)
  return read
}

interface Fit {
  /** Weights, then the bias. */
  readonly numbers: Float64Array
  /** What they make of each example, before ReLU. */
  readonly linear: Float64Array
  cost: number
}

/** A change of one number. */
interface Change {
  readonly at: number
  readonly by: number
}

function* descend(
  read: Tensor,
  wanted: Float64Array,
  start: () => number,
  work: Work,
): Searching<Fit> {
  const last = read.rows - 1
  const numbers = Float64Array.from({ length: read.rows }, (_, i) => (i < last ? start() : 0))
  const linear = new Float64Array(read.cols)
  numbers.forEach((value, at) => addTo(linear, linear, read, at, value))
  const fit: Fit = { numbers, linear, cost: costOf(linear, wanted) + sizeCost(sizeOf(numbers)) }
  for (;;) {
    yield* work.pause()
    const changes = bestChanges(fit, read, wanted, work)
    if (changes.length === 0) return fit
    for (const { at, by } of changes) {
      numbers[at] += by
      addTo(linear, linear, read, at, by)
    }
    fit.cost = costOf(linear, wanted) + sizeCost(sizeOf(numbers))
  }
}

/** The one or two changes that lower the cost most; none where nothing does. */
function bestChanges(
  { numbers, linear, cost }: Fit,
  read: Tensor,
  wanted: Float64Array,
  work: Work,
): readonly Change[] {
  const all = changesOf(numbers)
  const size = sizeOf(numbers)
  const once = new Float64Array(read.cols)
  const twice = new Float64Array(read.cols)
  let best: readonly Change[] = []
  let least = cost - 1e-9
  const consider = (trial: Float64Array, changes: readonly Change[], grown: number) => {
    const now = costOf(trial, wanted) + sizeCost(size + grown)
    if (now < least) [least, best] = [now, changes]
  }
  for (const one of all) {
    addTo(once, linear, read, one.at, one.by)
    const grown = growth(numbers, one)
    consider(once, [one], grown)
    for (const other of all) {
      if (other.at <= one.at) continue
      addTo(twice, once, read, other.at, other.by)
      consider(twice, [one, other], grown + growth(numbers, other))
    }
  }
  work.spend(((all.length * all.length) / 2) * read.cols)
  return best
}

/** Every change by 1 or 2 that keeps a number small. */
function changesOf(numbers: Float64Array): Change[] {
  const last = numbers.length - 1
  return Array.from(numbers).flatMap((value, at) =>
    [-2, -1, 1, 2]
      .filter((by) => Math.abs(value + by) <= (at < last ? largestWeight : largestBias))
      .map((by) => ({ at, by })),
  )
}

/** out = from + one row of what is read, so many times. */
function addTo(
  out: Float64Array,
  from: Float64Array,
  { cols, data }: Tensor,
  row: number,
  by: number,
): void {
  for (let col = 0, at = row * cols; col < cols; col++) out[col] = from[col] + by * data[at + col]
}

/** The sizes of the weights together; the bias is not counted. */
function sizeOf(numbers: Float64Array): number {
  let size = 0
  for (let i = 0; i < numbers.length - 1; i++) size += Math.abs(numbers[i])
  return size
}

function growth(numbers: Float64Array, { at, by }: Change): number {
  return at === numbers.length - 1 ? 0 : Math.abs(numbers[at] + by) - Math.abs(numbers[at])
}

/** Small weights are easier by hand, but a row of zeros would read nothing. */
function sizeCost(size: number): number {
  return size === 0 ? 1 : 0.02 * size
}

/** Errors of 1 and 2 are wrong, larger ones out of the question; clipping a 0 is welcome. */
function costOf(linear: Float64Array, wanted: Float64Array): number {
  let cost = 0
  let on = false
  let clipped = false
  for (let col = 0; col < linear.length; col++) {
    const z = linear[col]
    if (z > 0) on = true
    else if (z < 0) clipped = true
    const error = Math.abs((z > 0 ? z : 0) - wanted[col])
    if (error > 2 || Math.abs(z) > 9) cost += 20
    else if (error > 0) cost += error === 1 ? 1 : 1.5
  }
  return cost + (on || linear.length === 1 ? 0 : 10) - (clipped ? 0.1 : 0)
}
