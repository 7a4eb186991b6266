// The sum of each row.
import { cell, count, sum } from './expression/expression'
import type { Op } from './op'

export const rowSums: Op = {
  name: 'rowSums',
  summary: 'Adds up each row of a matrix.',
  shape: ([rows]) => [rows, 1],
  forward: (out, of) => {
    const made = out.data
    const x = of.data
    for (let i = 0, at = 0; i < of.rows; i++) {
      let total = 0
      for (let j = 0; j < of.cols; j++, at++) total += x[at]
      made[i] = total
    }
  },
  // every number of a row moves its sum by as much as itself
  derivative: ({ grad, inputs: [of] }) => [{ op: 'spread', args: [grad, of] }],
  cell: (row, _col, [, cols]) => sum(count(cols, (i) => cell(0, row, i))),
  math: (x) => `row sums of ${x}`,
  torch: (x) => `${x}.sum(dim=1, keepdim=True)`,
  numpy: (x) => `${x}.sum(axis=1, keepdims=True)`,
  example: {
    inputs: [
      [
        [1, 2],
        [3, -5],
      ],
    ],
    output: [[3], [-2]],
  },
  sample: (m, n) => [[m, n]],
}
