// A sparse encoder drawn feature by feature: each on for a few tokens, no token left out.
import { multiplyInto } from '../../tensor/products'
import { type Tensor, tensor } from '../../tensor/tensor'
import type { Draw } from '../small-numbers'
import type { DrawnLayer } from './draw-layer'
import type { Work } from './work'

/** How many tokens a feature may be on for, so that most activations are 0. */
export function mostTokens(tokens: number): number {
  return Math.max(1, Math.floor((tokens - 1) / 2))
}

/** Of many drawn rows, for each feature the one that reaches tokens not yet reached. */
export function drawFeatures(X: Tensor, features: number, draw: Draw, work: Work): DrawnLayer {
  const { rows, cols } = X
  const weights = tensor(features, rows)
  const bias = tensor(features, 1)
  const linear = tensor(features, cols)
  const reached = Array.from({ length: cols }, () => 0)
  const w = tensor(1, rows)
  const b = tensor(1, 1)
  const z = tensor(1, cols)
  for (let feature = 0; feature < features; feature++) {
    let least = Infinity
    for (let tries = 0; tries < 60 && least > 0; tries++) {
      for (let i = 0; i < rows; i++) w.data[i] = draw(0, 1) * (draw(0, 1) * 2 - 1) + 0
      b.data[0] = -draw(0, 3) + 0
      multiplyInto(z, w, X, b)
      const cost = featureCost(z.data, reached)
      if (cost >= least) continue
      least = cost
      weights.data.set(w.data, feature * rows)
      bias.data[feature] = b.data[0]
      linear.data.set(z.data, feature * cols)
    }
    work.spend(60 * cols * (rows + 2))
    for (let col = 0; col < cols; col++) if (linear.data[feature * cols + col] > 0) reached[col]++
  }
  const active = tensor(
    features,
    cols,
    linear.data.map((value) => Math.max(0, value)),
  )
  return { weights, bias, linear, active }
}

/** On for one to a few tokens, best for tokens that few features reach; small activations. */
function featureCost(z: Float64Array, reached: readonly number[]): number {
  const fewest = Math.min(...reached)
  // a single token needs one feature, and the others off
  const needed = z.length > 1 || fewest < 1
  let on = 0
  let cost = 0
  let helps = false
  for (let col = 0; col < z.length; col++) {
    if (Math.abs(z[col]) > 9) cost += 10
    if (z[col] <= 0) continue
    on++
    helps ||= reached[col] === fewest
    cost += (z[col] > 3 ? 2 : z[col] > 1 ? 0.2 : 0) + 0.3 * (reached[col] - fewest)
  }
  if (!needed) return cost + 100 * on
  return cost + (on === 0 ? 100 : 20 * Math.max(0, on - mostTokens(z.length))) + (helps ? 0 : 3)
}
