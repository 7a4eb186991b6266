// The sign of every number: −1, 0 or 1.
import { cell, unary } from './expression/expression'
import { type Op } from './op'

export const sign: Op = {
  name: 'sign',
  summary: 'Writes 1 for a positive number, −1 for a negative one and 0 for 0.',
  shape: (of) => of,
  forward: (out, of) => {
    const made = out.data
    const x = of.data
    for (let i = 0; i < made.length; i++) made[i] = Math.sign(x[i]) + 0
  },
  // d sign(x) = 0 wherever it has a slope
  derivative: () => [null],
  cell: (row, col) => unary('sign', cell(0, row, col)),
  math: (x) => `sign(${x})`,
  torch: (x) => `torch.sign(${x})`,
  numpy: (x) => `np.sign(${x})`,
  example: { inputs: [[[3, 0, -2]]], output: [[1, 0, -1]] },
  sample: (m, n) => [[m, n]],
}
