// Gradient descent with momentum.
import { difference, product, sum } from '../../ops/expression/expression'
import { nextWeight, of, type Optimizer } from './optimizer'

export const momentum: Optimizer = {
  name: 'momentum',
  title: 'SGD with momentum',
  summary:
    'Each weight keeps a velocity: a part of the last one plus the new gradient. Pushes that agree add up, pushes that alternate cancel.',
  memory: ['u'],
  constants: { μ: 0.9 },
  step: (weights, gradient, [velocity], rate, constants) => {
    const part = constants.μ
    for (let i = 0; i < weights.length; i++) {
      velocity[i] = part * velocity[i] + gradient[i] + 0
      weights[i] = weights[i] - rate * velocity[i] + 0
    }
  },
  given: () => ({}),
  working: [
    {
      symbol: 'u⁺',
      about: 'the velocity: a part of the last one, plus the gradient',
      made: sum([product(of('μ'), of('u')), of('g')]),
      keeps: 'u',
    },
    {
      symbol: nextWeight,
      about: 'the weight after the step',
      made: difference(of('w'), product(of('η'), of('u⁺'))),
    },
  ],
}
