// A linear layer: weights times inputs, plus a bias.
import { multiplyInto } from '../tensor/products'
import { cell, count, product, sum } from './expression/expression'
import { needShape, type Op, ShapeError, sayShape } from './op'

export const linear: Op = {
  name: 'linear',
  summary:
    'W·X + b: each number of a row of W times the number at the same place in a column of X, added up, plus the bias of that row.',
  shape: (weights, inputs, bias) => {
    if (weights[1] !== inputs[0])
      throw new ShapeError(
        `needs as many columns of weights as rows of inputs; given weights ${sayShape(weights)} and inputs ${sayShape(inputs)}.`,
      )
    needShape(bias, [weights[0], 1], 'one bias for each row of weights, a column')
    return [weights[0], inputs[1]]
  },
  forward: (out, weights, inputs, bias) => multiplyInto(out, weights, inputs, bias),
  // d(W·X + b) = dW·X + W·dX + db
  derivative: ({ grad, inputs: [weights, inputs] }) => [
    { op: 'matmul', args: [grad, { op: 'transpose', args: [inputs] }] },
    { op: 'matmul', args: [{ op: 'transpose', args: [weights] }, grad] },
    { op: 'rowSums', args: [grad] },
  ],
  cell: (row, col, [, inner]) =>
    sum([...count(inner, (i) => product(cell(0, row, i), cell(1, i, col))), cell(2, row, 0)]),
  math: (w, x, b) => `${w}·${x} + ${b}`,
  torch: (w, x, b) => `${w} @ ${x} + ${b}`,
  numpy: (w, x, b) => `${w} @ ${x} + ${b}`,
  example: {
    inputs: [
      [[1, -1]],
      [
        [2, 0],
        [1, 3],
      ],
      [[5]],
    ],
    output: [[6, 2]],
  },
  sample: (m, n, k) => [
    [m, k],
    [k, n],
    [m, 1],
  ],
}
