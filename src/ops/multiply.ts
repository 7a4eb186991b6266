// Cell by cell product of two matrices.
import { cell, product } from './expression/expression'
import { sameShape, type Op } from './op'

export const multiply: Op = {
  name: 'multiply',
  summary: 'Multiplies two matrices cell by cell.',
  shape: sameShape,
  forward: (out, left, right) => {
    const made = out.data
    const a = left.data
    const b = right.data
    for (let i = 0; i < made.length; i++) made[i] = a[i] * b[i] + 0
  },
  // d(a∘b) = b∘da + a∘db
  derivative: ({ grad, inputs: [left, right] }) => [
    { op: 'multiply', args: [grad, right] },
    { op: 'multiply', args: [grad, left] },
  ],
  cell: (row, col) => product(cell(0, row, col), cell(1, row, col)),
  math: (a, b) => `${a} ∘ ${b}`,
  torch: (a, b) => `${a} * ${b}`,
  numpy: (a, b) => `${a} * ${b}`,
  example: { inputs: [[[2, -2]], [[3, 5]]], output: [[6, -10]] },
  sample: (m, n) => [
    [m, n],
    [m, n],
  ],
}
