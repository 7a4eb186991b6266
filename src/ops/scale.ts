// One number times a whole matrix.
import { cell, product } from './expression/expression'
import { needShape, type Op } from './op'

export const scale: Op = {
  name: 'scale',
  summary: 'Multiplies every number of a matrix by one number.',
  shape: (factor, of) => {
    needShape(factor, [1, 1], 'one number as its first input, a matrix')
    return of
  },
  forward: (out, factor, of) => {
    const made = out.data
    const x = of.data
    const k = factor.data[0]
    for (let i = 0; i < made.length; i++) made[i] = k * x[i] + 0
  },
  // d(k·x) = k dx + x dk
  derivative: ({ grad, inputs: [factor, of] }) => [
    { op: 'sum', args: [{ op: 'multiply', args: [grad, of] }] },
    { op: 'scale', args: [factor, grad] },
  ],
  cell: (row, col) => product(cell(0, 0, 0), cell(1, row, col)),
  math: (k, x) => `${k}·${x}`,
  torch: (k, x) => `${k} * ${x}`,
  numpy: (k, x) => `${k} * ${x}`,
  example: { inputs: [[[2]], [[1, -3]]], output: [[2, -6]] },
  sample: (m, n) => [
    [1, 1],
    [m, n],
  ],
}
