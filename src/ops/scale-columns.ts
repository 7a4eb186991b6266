// Each column of a matrix times a factor of its own.
import { cell, product } from './expression/expression'
import { needShape, type Op } from './op'

export const scaleColumns: Op = {
  name: 'scaleColumns',
  summary: 'Multiplies each column of a matrix by its own factor.',
  shape: (of, factors) => {
    needShape(factors, [1, of[1]], 'a row with one factor for each column,')
    return of
  },
  forward: (out, of, factors) => {
    const made = out.data
    const x = of.data
    const k = factors.data
    for (let i = 0, at = 0; i < out.rows; i++) {
      for (let j = 0; j < out.cols; j++, at++) made[at] = x[at] * k[j] + 0
    }
  },
  // d(x_ij·k_j) = k_j dx_ij + x_ij dk_j
  derivative: ({ grad, inputs: [of, factors] }) => [
    { op: 'scaleColumns', args: [grad, factors] },
    { op: 'columnSums', args: [{ op: 'multiply', args: [grad, of] }] },
  ],
  cell: (row, col) => product(cell(0, row, col), cell(1, 0, col)),
  math: (x, k) => `columns of ${x} × ${k}`,
  torch: (x, k) => `${x} * ${k}`,
  numpy: (x, k) => `${x} * ${k}`,
  example: {
    inputs: [
      [
        [1, 2],
        [3, 4],
      ],
      [[2, -1]],
    ],
    output: [
      [2, -2],
      [6, -4],
    ],
  },
  sample: (m, n) => [
    [m, n],
    [1, n],
  ],
}
