// Which numbers are above a threshold: a step, counted as 1.
import { cell, difference, number, where } from './expression/expression'
import { needShape, type Op } from './op'
import { inBand } from './slopes/in-band'

export const aboveThreshold: Op = {
  name: 'aboveThreshold',
  summary:
    'Writes 1 where a number is above the threshold of its row and 0 elsewhere; the threshold learns by an estimate over a band of some width.',
  shape: (of, thresholds, bandwidth) => {
    needShape(thresholds, [of[0], 1], 'a column with one threshold for each row,')
    needShape(bandwidth, [1, 1], 'one number as the bandwidth, a matrix')
    return of
  },
  forward: (out, of, thresholds) => {
    const made = out.data
    const x = of.data
    const theta = thresholds.data
    for (let i = 0, at = 0; i < out.rows; i++) {
      for (let j = 0; j < out.cols; j++, at++) made[at] = x[at] - theta[i] > 0 ? 1 : 0
    }
  },
  // d1[z > θ]/dz = 0; straight-through: d1[z > θ]/dθ = −(1/ε) 1[|z − θ| < ε/2]
  derivative: ({ grad, inputs: [z, thresholds, bandwidth] }) => [
    null,
    { op: 'scale', args: [-1, inBand(grad, z, thresholds, bandwidth)] },
    null,
  ],
  cell: (row, col) => where(difference(cell(0, row, col), cell(1, row, 0)), number(1)),
  math: (z, theta) => `1[${z} > ${theta}]`,
  torch: (z, theta) => `torch.where(${z} > ${theta}, 1.0, 0.0)`,
  numpy: (z, theta) => `np.where(${z} > ${theta}, 1.0, 0.0)`,
  example: { inputs: [[[3, 1, 2]], [[2]], [[1]]], output: [[1, 0, 0]] },
  sample: (m, n) => [
    [m, n],
    [m, 1],
    [1, 1],
  ],
}
