// Rows become columns.
import { cell } from './expression/expression'
import type { Op } from './op'

export const transpose: Op = {
  name: 'transpose',
  summary: 'Turns rows into columns.',
  shape: ([rows, cols]) => [cols, rows],
  forward: (out, of) => {
    const made = out.data
    const x = of.data
    for (let i = 0, at = 0; i < of.rows; i++) {
      for (let j = 0, to = i; j < of.cols; j++, at++, to += of.rows) made[to] = x[at]
    }
  },
  // d(xᵀ) = (dx)ᵀ
  derivative: ({ grad }) => [{ op: 'transpose', args: [grad] }],
  cell: (row, col) => cell(0, col, row),
  math: (x) => `${x}ᵀ`,
  torch: (x) => `${x}.T`,
  numpy: (x) => `${x}.T`,
  example: { inputs: [[[1, 2, 3]]], output: [[1], [2], [3]] },
  sample: (m, n) => [[m, n]],
}
