// Cell by cell sum of two matrices.
import { cell, sum } from './expression/expression'
import { sameShape, type Op } from './op'

export const add: Op = {
  name: 'add',
  summary: 'Adds two matrices cell by cell.',
  shape: sameShape,
  forward: (out, left, right) => {
    const made = out.data
    const a = left.data
    const b = right.data
    for (let i = 0; i < made.length; i++) made[i] = a[i] + b[i]
  },
  // d(a + b) = da + db
  derivative: ({ grad }) => [grad, grad],
  cell: (row, col) => sum([cell(0, row, col), cell(1, row, col)]),
  math: (a, b) => `${a} + ${b}`,
  torch: (a, b) => `${a} + ${b}`,
  numpy: (a, b) => `${a} + ${b}`,
  example: { inputs: [[[1, -2]], [[3, 5]]], output: [[4, 3]] },
  sample: (m, n) => [
    [m, n],
    [m, n],
  ],
}
