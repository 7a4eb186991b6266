// A whole matrix divided by one number.
import { cell, quotient } from './expression/expression'
import { needShape, type Op } from './op'

export const divide: Op = {
  name: 'divide',
  summary: 'Divides every number of a matrix by one number; divided by 0 it becomes 0.',
  shape: (of, by) => {
    needShape(by, [1, 1], 'one number to divide by, a matrix')
    return of
  },
  forward: (out, of, by) => {
    const made = out.data
    const x = of.data
    const k = by.data[0]
    if (k === 0) made.fill(0)
    else for (let i = 0; i < made.length; i++) made[i] = x[i] / k + 0
  },
  // d(x / k) = dx / k − (x / k) / k dk
  derivative: ({ grad, out, inputs: [, by] }) => [
    { op: 'divide', args: [grad, by] },
    {
      op: 'scale',
      args: [
        -1,
        { op: 'divide', args: [{ op: 'sum', args: [{ op: 'multiply', args: [grad, out] }] }, by] },
      ],
    },
  ],
  cell: (row, col) => quotient(cell(0, row, col), cell(1, 0, 0)),
  math: (x, k) => `${x} ÷ ${k}`,
  torch: (x, k) => `${x} / ${k}`,
  numpy: (x, k) => `${x} / ${k}`,
  example: { inputs: [[[6, -3]], [[2]]], output: [[3, -1.5]] },
  sample: (m, n) => [
    [m, n],
    [1, 1],
  ],
}
