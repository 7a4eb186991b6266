// The same numbers again.
import { cell } from './expression/expression'
import { type Op } from './op'

export const copy: Op = {
  name: 'copy',
  summary: 'Copies a matrix.',
  shape: (of) => of,
  forward: (out, of) => {
    const made = out.data
    const x = of.data
    for (let i = 0; i < made.length; i++) made[i] = x[i]
  },
  // d copy(x) = dx
  derivative: ({ grad }) => [grad],
  cell: (row, col) => cell(0, row, col),
  math: (x) => x,
  torch: (x) => `${x}.clone()`,
  numpy: (x) => `${x}.copy()`,
  example: { inputs: [[[1, 2]]], output: [[1, 2]] },
  sample: (m, n) => [[m, n]],
}
