// Cell by cell difference of two matrices.
import { cell, difference } from './expression/expression'
import { sameShape, type Op } from './op'

export const subtract: Op = {
  name: 'subtract',
  summary: 'Takes the second matrix from the first, cell by cell.',
  shape: sameShape,
  forward: (out, left, right) => {
    const made = out.data
    const a = left.data
    const b = right.data
    for (let i = 0; i < made.length; i++) made[i] = a[i] - b[i]
  },
  // d(a − b) = da − db
  derivative: ({ grad }) => [grad, { op: 'scale', args: [-1, grad] }],
  cell: (row, col) => difference(cell(0, row, col), cell(1, row, col)),
  math: (a, b) => `${a} − ${b}`,
  torch: (a, b) => `${a} - ${b}`,
  numpy: (a, b) => `${a} - ${b}`,
  example: { inputs: [[[1, -2]], [[3, 5]]], output: [[-2, -7]] },
  sample: (m, n) => [
    [m, n],
    [m, n],
  ],
}
