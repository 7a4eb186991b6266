// The length of each column: the root of its sum of squares.
import { cell, count, sum, unary } from './expression/expression'
import type { Op } from './op'

export const columnNorms: Op = {
  name: 'columnNorms',
  summary: 'The L2 norm of each column: square its numbers, add them up, take the root.',
  shape: ([, cols]) => [1, cols],
  forward: (out, of) => {
    const x = of.data
    for (let j = 0; j < of.cols; j++) {
      let total = 0
      for (let at = j; at < x.length; at += of.cols) total += x[at] * x[at]
      out.data[j] = Math.sqrt(total)
    }
  },
  // d‖w_j‖ = w_j/‖w_j‖ · dw_j, and 0 for a column of zeros
  derivative: ({ grad, out, inputs: [of] }) => [
    { op: 'scaleColumns', args: [{ op: 'divideColumns', args: [of, out] }, grad] },
  ],
  cell: (_row, col, [rows]) =>
    unary('root', sum(count(rows, (i) => unary('square', cell(0, i, col))))),
  math: (w) => `√(column sums of ${w}²)`,
  torch: (w) => `${w}.norm(dim=0, keepdim=True)`,
  numpy: (w) => `np.linalg.norm(${w}, axis=0, keepdims=True)`,
  example: {
    inputs: [
      [
        [3, 0],
        [4, 0],
      ],
    ],
    output: [[5, 0]],
  },
  sample: (m, n) => [[m, n]],
}
