// The size of every number, without its sign.
import { cell, unary } from './expression/expression'
import { type Op } from './op'

export const absolute: Op = {
  name: 'absolute',
  summary: 'Drops the sign of each number.',
  shape: (of) => of,
  forward: (out, of) => {
    const made = out.data
    const x = of.data
    for (let i = 0; i < made.length; i++) made[i] = Math.abs(x[i])
  },
  // d |x| = sign(x) dx, and 0 at the corner x = 0
  derivative: ({ grad, inputs: [x] }) => [
    { op: 'multiply', args: [grad, { op: 'sign', args: [x] }] },
  ],
  cell: (row, col) => unary('absolute', cell(0, row, col)),
  math: (x) => `|${x}|`,
  torch: (x) => `${x}.abs()`,
  numpy: (x) => `np.abs(${x})`,
  example: { inputs: [[[3, 0, -2]]], output: [[3, 0, 2]] },
  sample: (m, n) => [[m, n]],
}
