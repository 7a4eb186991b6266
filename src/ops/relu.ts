// The rectifier: negative numbers become 0.
import { cell, unary } from './expression/expression'
import { type Op } from './op'

export const relu: Op = {
  name: 'relu',
  summary: 'Keeps what is positive and writes 0 over what is negative.',
  shape: (of) => of,
  forward: (out, of) => {
    const made = out.data
    const x = of.data
    for (let i = 0; i < made.length; i++) made[i] = x[i] <= 0 ? 0 : x[i]
  },
  // d relu(z) = 1[z > 0] dz, and 0 at the corner z = 0
  derivative: ({ grad, inputs: [z] }) => [{ op: 'mask', args: [grad, z] }],
  cell: (row, col) => unary('relu', cell(0, row, col)),
  math: (z) => `ReLU(${z})`,
  torch: (z) => `torch.relu(${z})`,
  numpy: (z) => `np.maximum(0, ${z})`,
  example: { inputs: [[[3, 0, -2]]], output: [[3, 0, 0]] },
  sample: (m, n) => [[m, n]],
}
