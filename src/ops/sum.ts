// The sum of all the numbers of a matrix.
import { cell, count, sum as sumOf } from './expression/expression'
import type { Op } from './op'

export const sum: Op = {
  name: 'sum',
  summary: 'Adds up all the numbers of a matrix.',
  shape: () => [1, 1],
  forward: (out, of) => {
    const x = of.data
    let total = 0
    for (let i = 0; i < x.length; i++) total += x[i]
    out.data[0] = total
  },
  // d Σx = Σ dx
  derivative: ({ grad, inputs: [of] }) => [{ op: 'spread', args: [grad, of] }],
  cell: (_row, _col, [rows, cols]) =>
    sumOf(count(rows * cols, (i) => cell(0, Math.floor(i / cols), i % cols))),
  math: (x) => `Σ ${x}`,
  torch: (x) => `${x}.sum()`,
  numpy: (x) => `${x}.sum()`,
  example: {
    inputs: [
      [
        [1, 2],
        [4, -5],
      ],
    ],
    output: [[2]],
  },
  sample: (m, n) => [[m, n]],
}
