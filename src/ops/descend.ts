// One step of gradient descent.
import { cell, difference, product } from './expression/expression'
import { needShape, type Op, sameShape } from './op'

export const descend: Op = {
  name: 'descend',
  summary: 'Takes the learning rate times the gradient away from the weights.',
  shape: (weights, rate, gradient) => {
    needShape(rate, [1, 1], 'one number as the learning rate, a matrix')
    return sameShape(weights, gradient)
  },
  forward: (out, weights, rate, gradient) => {
    const made = out.data
    const w = weights.data
    const eta = rate.data[0]
    const g = gradient.data
    for (let i = 0; i < made.length; i++) made[i] = w[i] - eta * g[i]
  },
  // d(W − η·G) = dW − G dη − η dG
  derivative: ({ grad, inputs: [, rate, gradient] }) => [
    grad,
    { op: 'scale', args: [-1, { op: 'sum', args: [{ op: 'multiply', args: [grad, gradient] }] }] },
    { op: 'scale', args: [-1, { op: 'scale', args: [rate, grad] }] },
  ],
  cell: (row, col) => difference(cell(0, row, col), product(cell(1, 0, 0), cell(2, row, col))),
  math: (w, eta, g) => `${w} − ${eta}·${g}`,
  torch: (w, eta, g) => `${w} - ${eta} * ${g}`,
  numpy: (w, eta, g) => `${w} - ${eta} * ${g}`,
  example: { inputs: [[[1, 2]], [[0.5]], [[2, -4]]], output: [[0, 4]] },
  sample: (m, n) => [
    [m, n],
    [1, 1],
    [m, n],
  ],
}
