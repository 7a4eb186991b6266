// The product of two matrices.
import { multiplyInto } from '../tensor/products'
import { cell, count, product, sum } from './expression/expression'
import { type Op, ShapeError, sayShape } from './op'

export const matmul: Op = {
  name: 'matmul',
  summary:
    'Each number of a row of the first matrix times the number at the same place in a column of the second, added up.',
  shape: (left, right) => {
    if (left[1] !== right[0])
      throw new ShapeError(
        `needs as many columns on the left as rows on the right; given ${sayShape(left)} and ${sayShape(right)}.`,
      )
    return [left[0], right[1]]
  },
  forward: (out, left, right) => multiplyInto(out, left, right),
  // d(A·B) = dA·B + A·dB
  derivative: ({ grad, inputs: [left, right] }) => [
    { op: 'matmul', args: [grad, { op: 'transpose', args: [right] }] },
    { op: 'matmul', args: [{ op: 'transpose', args: [left] }, grad] },
  ],
  cell: (row, col, [, inner]) =>
    sum(count(inner, (i) => product(cell(0, row, i), cell(1, i, col)))),
  math: (a, b) => `${a}·${b}`,
  torch: (a, b) => `${a} @ ${b}`,
  numpy: (a, b) => `${a} @ ${b}`,
  example: { inputs: [[[1, 2]], [[3], [4]]], output: [[11]] },
  sample: (m, n, k) => [
    [m, k],
    [k, n],
  ],
}
