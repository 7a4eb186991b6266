// The largest numbers of each column; the rest becomes 0.
import { cell, count, type Expression } from './expression/expression'
import { type InputCell, needShape, type Op } from './op'

export const topK: Op = {
  name: 'topK',
  summary:
    'Keeps the k largest numbers of each column and writes 0 over the others; of equal numbers the upper comes first.',
  shape: (of, k) => {
    needShape(k, [1, 1], 'one number as k, a matrix')
    return of
  },
  forward: (out, of, k) => {
    const made = out.data
    const x = of.data
    const { rows, cols } = of
    const most = k.data[0]
    for (let j = 0; j < cols; j++) {
      for (let i = 0; i < rows; i++) {
        const own = x[i * cols + j]
        let before = 0
        for (let r = 0; r < i; r++) before += own - x[r * cols + j] > 0 ? 0 : 1
        for (let r = i + 1; r < rows; r++) before += x[r * cols + j] - own > 0 ? 1 : 0
        made[i * cols + j] = most - before > 0 ? own : 0
      }
    }
  },
  // what is kept passes its gradient, what is not passes none
  derivative: ({ grad, out }) => [
    { op: 'mask', args: [grad, { op: 'absolute', args: [out] }] },
    null,
  ],
  cell: (row, col, [rows]) => {
    const among = count<Expression<InputCell>>(rows, (r) => cell(0, r, col))
    return { kind: 'top', of: among[row], most: cell(1, 0, 0), among, own: row }
  },
  math: (x, k) => `TopK(${x}, ${k})`,
  torch: (x, k) =>
    `torch.where(${x}.argsort(0, descending=True, stable=True).argsort(0) < ${k}, ${x}, 0)`,
  numpy: (x, k) =>
    `np.where(np.argsort(np.argsort(-${x}, axis=0, kind='stable'), axis=0) < ${k}, ${x}, 0)`,
  example: {
    inputs: [
      [
        [3, 1, 2],
        [-1, 4, 2],
        [5, 0, 2],
      ],
      [[2]],
    ],
    output: [
      [3, 1, 2],
      [0, 4, 2],
      [5, 0, 0],
    ],
  },
  sample: (m, n) => [
    [m, n],
    [1, 1],
  ],
}
