// The straight-through estimate for a jump: only what is near the threshold is heard.
import type { Argument } from '../op'

/**
 * For each row, the gradients of the numbers closer to the row's threshold than half the bandwidth,
 * added up and divided by the bandwidth: a column. 1/ε Σ_j g_ij 1[|z_ij − θ_i| < ε/2]
 */
export function inBand(
  grad: Argument,
  z: Argument,
  thresholds: Argument,
  bandwidth: Argument,
): Argument {
  const over = { op: 'subtract', args: [z, { op: 'spread', args: [thresholds, z] }] }
  const half = { op: 'spread', args: [{ op: 'scale', args: [0.5, bandwidth] }, z] }
  const near = { op: 'subtract', args: [half, { op: 'absolute', args: [over] }] }
  return {
    op: 'divide',
    args: [{ op: 'rowSums', args: [{ op: 'mask', args: [grad, near] }] }, bandwidth],
  }
}
