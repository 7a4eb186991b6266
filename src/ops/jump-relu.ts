// JumpReLU: what is above a feature's own threshold is kept whole, the rest becomes 0.
import { cell, difference, where } from './expression/expression'
import { needShape, type Op } from './op'
import { inBand } from './slopes/in-band'

export const jumpRelu: Op = {
  name: 'jumpRelu',
  summary:
    'Keeps each number that is above the threshold of its row and writes 0 over the others; the threshold learns by an estimate over a band of some width.',
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
      for (let j = 0; j < out.cols; j++, at++) made[at] = x[at] - theta[i] > 0 ? x[at] : 0
    }
  },
  // dF/dz = 1[z > θ]; straight-through: dF/dθ = −(θ/ε) 1[|z − θ| < ε/2]
  derivative: ({ grad, inputs: [z, thresholds, bandwidth] }) => {
    const over = { op: 'subtract', args: [z, { op: 'spread', args: [thresholds, z] }] }
    const weighted = { op: 'multiply', args: [thresholds, inBand(grad, z, thresholds, bandwidth)] }
    return [{ op: 'mask', args: [grad, over] }, { op: 'scale', args: [-1, weighted] }, null]
  },
  cell: (row, col) => where(difference(cell(0, row, col), cell(1, row, 0)), cell(0, row, col)),
  math: (z, theta) => `JumpReLU(${z}, ${theta})`,
  torch: (z, theta) => `torch.where(${z} > ${theta}, ${z}, 0)`,
  numpy: (z, theta) => `np.where(${z} > ${theta}, ${z}, 0)`,
  example: {
    inputs: [
      [
        [3, 1, 2],
        [1, -1, 0],
      ],
      [[2], [-2]],
      [[1]],
    ],
    output: [
      [3, 0, 0],
      [1, -1, 0],
    ],
  },
  sample: (m, n) => [
    [m, n],
    [m, 1],
    [1, 1],
  ],
}
