// JumpReLU: what is above a feature's own threshold is kept whole, the rest becomes 0.
import { cell, difference, where } from './expression/expression'
import { needShape, type Op } from './op'

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
    const half = { op: 'spread', args: [{ op: 'scale', args: [0.5, bandwidth] }, z] }
    const near = { op: 'subtract', args: [half, { op: 'absolute', args: [over] }] }
    const gathered = { op: 'rowSums', args: [{ op: 'mask', args: [grad, near] }] }
    const weighted = { op: 'multiply', args: [thresholds, gathered] }
    return [
      { op: 'mask', args: [grad, over] },
      { op: 'scale', args: [-1, { op: 'divide', args: [weighted, bandwidth] }] },
      null,
    ]
  },
  cell: (row, col) => where(difference(cell(0, row, col), cell(1, row, 0)), cell(0, row, col)),
  math: (z, theta) => `JumpReLU(${z}, ${theta})`,
  torch: (z, theta, bandwidth) => `JumpReLU.apply(${z}, ${theta}, ${bandwidth})`,
  numpy: (z, theta, bandwidth) => `np.where(${z} > ${theta}, ${z}, 0)  # bandwidth ${bandwidth}`,
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
