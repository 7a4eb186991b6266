// Every number times itself.
import { cell, unary } from './expression/expression'
import { type Op } from './op'

export const square: Op = {
  name: 'square',
  summary: 'Squares each number.',
  shape: (of) => of,
  forward: (out, of) => {
    const made = out.data
    const x = of.data
    for (let i = 0; i < made.length; i++) made[i] = x[i] * x[i]
  },
  // d x² = 2x dx
  derivative: ({ grad, inputs: [x] }) => [
    { op: 'scale', args: [2, { op: 'multiply', args: [grad, x] }] },
  ],
  cell: (row, col) => unary('square', cell(0, row, col)),
  math: (x) => `${x}²`,
  torch: (x) => `${x} ** 2`,
  numpy: (x) => `${x} ** 2`,
  example: { inputs: [[[3, 0, -2]]], output: [[9, 0, 4]] },
  sample: (m, n) => [[m, n]],
}
