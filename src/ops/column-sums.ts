// The sum of each column.
import { cell, count, sum } from './expression/expression'
import type { Op } from './op'

export const columnSums: Op = {
  name: 'columnSums',
  summary: 'Adds up each column of a matrix.',
  shape: ([, cols]) => [1, cols],
  forward: (out, of) => {
    const made = out.data
    const x = of.data
    for (let j = 0; j < of.cols; j++) {
      let total = 0
      for (let at = j; at < x.length; at += of.cols) total += x[at]
      made[j] = total
    }
  },
  // every number of a column moves its sum by as much as itself
  derivative: ({ grad, inputs: [of] }) => [{ op: 'spread', args: [grad, of] }],
  cell: (_row, col, [rows]) => sum(count(rows, (i) => cell(0, i, col))),
  math: (x) => `column sums of ${x}`,
  torch: (x) => `${x}.sum(dim=0, keepdim=True)`,
  numpy: (x) => `${x}.sum(axis=0, keepdims=True)`,
  example: {
    inputs: [
      [
        [1, 2],
        [3, -5],
      ],
    ],
    output: [[4, -3]],
  },
  sample: (m, n) => [[m, n]],
}
