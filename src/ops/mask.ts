// Keeps the cells of one matrix where another is positive.
import { cell, where } from './expression/expression'
import { sameShape, type Op } from './op'

export const mask: Op = {
  name: 'mask',
  summary:
    'Keeps each cell where the second matrix is above 0 and writes 0 elsewhere, by choice and not by multiplication.',
  shape: sameShape,
  forward: (out, left, right) => {
    const made = out.data
    const a = left.data
    const b = right.data
    for (let i = 0; i < made.length; i++) made[i] = b[i] > 0 ? a[i] : 0
  },
  // d mask(x, z) = 1[z > 0] dx
  derivative: ({ grad, inputs: [, by] }) => [{ op: 'mask', args: [grad, by] }, null],
  cell: (row, col) => where(cell(1, row, col), cell(0, row, col)),
  math: (x, by) => `${x} where ${by} > 0`,
  torch: (x, by) => `torch.where(${by} > 0, ${x}, 0)`,
  numpy: (x, by) => `np.where(${by} > 0, ${x}, 0)`,
  example: { inputs: [[[4, 5, 6]], [[1, 0, -1]]], output: [[4, 0, 0]] },
  sample: (m, n) => [
    [m, n],
    [m, n],
  ],
}
