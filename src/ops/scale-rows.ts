// Each row of a matrix times a factor of its own.
import { cell, product } from './expression/expression'
import { needShape, type Op } from './op'

export const scaleRows: Op = {
  name: 'scaleRows',
  summary: 'Multiplies each row of a matrix by its own factor.',
  shape: (of, factors) => {
    needShape(factors, [of[0], 1], 'a column with one factor for each row,')
    return of
  },
  forward: (out, of, factors) => {
    const made = out.data
    const x = of.data
    const k = factors.data
    for (let i = 0, at = 0; i < out.rows; i++) {
      for (let j = 0; j < out.cols; j++, at++) made[at] = x[at] * k[i] + 0
    }
  },
  // d(x_ij·k_i) = k_i dx_ij + x_ij dk_i
  derivative: ({ grad, inputs: [of, factors] }) => [
    { op: 'scaleRows', args: [grad, factors] },
    { op: 'rowSums', args: [{ op: 'multiply', args: [grad, of] }] },
  ],
  cell: (row, col) => product(cell(0, row, col), cell(1, row, 0)),
  math: (x, k) => `rows of ${x} × ${k}`,
  torch: (x, k) => `${x} * ${k}`,
  numpy: (x, k) => `${x} * ${k}`,
  example: {
    inputs: [
      [
        [1, 2],
        [3, 4],
      ],
      [[2], [-1]],
    ],
    output: [
      [2, 4],
      [-3, -4],
    ],
  },
  sample: (m, n) => [
    [m, n],
    [m, 1],
  ],
}
