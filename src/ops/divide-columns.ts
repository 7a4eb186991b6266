// Each column of a matrix divided by a number of its own.
import { cell, quotient } from './expression/expression'
import { needShape, type Op } from './op'

export const divideColumns: Op = {
  name: 'divideColumns',
  summary: 'Divides each column of a matrix by its own number; a column divided by 0 becomes 0.',
  shape: (of, by) => {
    needShape(by, [1, of[1]], 'a row with one divisor for each column,')
    return of
  },
  forward: (out, of, by) => {
    const made = out.data
    const x = of.data
    const k = by.data
    for (let i = 0, at = 0; i < out.rows; i++) {
      for (let j = 0; j < out.cols; j++, at++) made[at] = k[j] === 0 ? 0 : x[at] / k[j] + 0
    }
  },
  // d(x_ij / k_j) = dx_ij / k_j − (x_ij / k_j) / k_j dk_j
  derivative: ({ grad, out, inputs: [, by] }) => {
    const byColumn = { op: 'columnSums', args: [{ op: 'multiply', args: [grad, out] }] }
    return [
      { op: 'divideColumns', args: [grad, by] },
      { op: 'scale', args: [-1, { op: 'divideColumns', args: [byColumn, by] }] },
    ]
  },
  cell: (row, col) => quotient(cell(0, row, col), cell(1, 0, col)),
  math: (x, k) => `${x} ÷ ${k}`,
  torch: (x, k) => `torch.where(${k} == 0, 0, ${x} / ${k})`,
  numpy: (x, k) => `np.divide(${x}, ${k}, out=np.zeros_like(${x}), where=${k} != 0)`,
  example: {
    inputs: [
      [
        [3, 1],
        [4, 2],
      ],
      [[2, 0]],
    ],
    output: [
      [1.5, 0],
      [2, 0],
    ],
  },
  sample: (m, n) => [
    [m, n],
    [1, n],
  ],
}
