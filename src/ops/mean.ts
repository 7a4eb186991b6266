// The mean of all the numbers of a matrix.
import { cell, count, number, quotient, sum } from './expression/expression'
import type { Op } from './op'

export const mean: Op = {
  name: 'mean',
  summary: 'Adds up all the numbers of a matrix and divides by how many they are.',
  shape: () => [1, 1],
  forward: (out, of) => {
    const x = of.data
    let total = 0
    for (let i = 0; i < x.length; i++) total += x[i]
    out.data[0] = total / x.length + 0
  },
  // d mean(x) = 1/n Σ dx
  derivative: ({ grad, inputs: [of], shapes: [[rows, cols]] }) => [
    { op: 'spread', args: [{ op: 'scale', args: [1 / (rows * cols), grad] }, of] },
  ],
  cell: (_row, _col, [rows, cols]) => {
    const cells = count(rows * cols, (i) => cell(0, Math.floor(i / cols), i % cols))
    return quotient(sum(cells), number(cells.length))
  },
  math: (x) => `mean of ${x}`,
  torch: (x) => `${x}.mean()`,
  numpy: (x) => `${x}.mean()`,
  example: {
    inputs: [
      [
        [1, 2],
        [4, -5],
      ],
    ],
    output: [[0.5]],
  },
  sample: (m, n) => [[m, n]],
}
