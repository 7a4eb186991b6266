// Plain gradient descent.
import { difference, product } from '../../ops/expression/expression'
import { nextWeight, of, type Optimizer } from './optimizer'

export const sgd: Optimizer = {
  name: 'sgd',
  title: 'SGD',
  summary: 'Each weight moves against its gradient, by the learning rate times the gradient.',
  memory: [],
  constants: {},
  step: (weights, gradient, _memory, rate) => {
    for (let i = 0; i < weights.length; i++) weights[i] = weights[i] - rate * gradient[i] + 0
  },
  given: () => ({}),
  working: [
    {
      symbol: nextWeight,
      about: 'the weight after the step',
      made: difference(of('w'), product(of('η'), of('g'))),
    },
  ],
}
