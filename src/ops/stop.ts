// A value that lets no gradient through.
import { cell } from './expression/expression'
import { type Op } from './op'

export const stop: Op = {
  name: 'stop',
  summary: 'Passes the numbers on and stops the gradient: the factor counts as a constant.',
  shape: (of) => of,
  forward: (out, of) => {
    const made = out.data
    const x = of.data
    for (let i = 0; i < made.length; i++) made[i] = x[i]
  },
  // d stop(x) = 0
  derivative: () => [null],
  cell: (row, col) => cell(0, row, col),
  math: (x) => x,
  torch: (x) => `${x}.detach()`,
  numpy: (x) => x,
  example: { inputs: [[[1, 2]]], output: [[1, 2]] },
  sample: (m, n) => [[m, n]],
}
