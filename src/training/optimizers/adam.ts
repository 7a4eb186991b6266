// Adam: momentum, with a step size of each weight's own.
import { difference, number, product, quotient, sum, unary } from '../../ops/expression/expression'
import { nextWeight, of, type Optimizer } from './optimizer'

export const adam: Optimizer = {
  name: 'adam',
  title: 'Adam',
  summary:
    'Each weight keeps a running mean of its gradients and of their squares, and moves by the first over the root of the second: about η a step, whatever the size of its gradients.',
  memory: ['m', 'v'],
  constants: { 'β₁': 0.9, 'β₂': 0.999, ε: 1e-8 },
  step: (weights, gradient, [first, second], rate, constants, count) => {
    const beta1 = constants['β₁']
    const beta2 = constants['β₂']
    const epsilon = constants.ε
    const rest1 = 1 - beta1
    const rest2 = 1 - beta2
    const warm1 = 1 - beta1 ** count
    const warm2 = 1 - beta2 ** count
    for (let i = 0; i < weights.length; i++) {
      const g = gradient[i]
      const m = beta1 * first[i] + rest1 * g + 0
      const v = beta2 * second[i] + rest2 * (g * g) + 0
      first[i] = m
      second[i] = v
      const by = Math.sqrt(warm2 === 0 ? 0 : v / warm2) + epsilon
      const move = by === 0 ? 0 : (warm1 === 0 ? 0 : m / warm1) / by
      weights[i] = weights[i] - rate * move + 0
    }
  },
  given: (constants, count) => ({
    '1−β₁ᵗ': 1 - constants['β₁'] ** count,
    '1−β₂ᵗ': 1 - constants['β₂'] ** count,
  }),
  working: [
    {
      symbol: 'm⁺',
      about: 'the running mean of the gradients',
      made: sum([product(of('β₁'), of('m')), product(difference(number(1), of('β₁')), of('g'))]),
      keeps: 'm',
    },
    {
      symbol: 'v⁺',
      about: 'the running mean of their squares',
      made: sum([
        product(of('β₂'), of('v')),
        product(difference(number(1), of('β₂')), unary('square', of('g'))),
      ]),
      keeps: 'v',
    },
    {
      symbol: 'm̂',
      about: 'the mean, corrected for having started at 0',
      made: quotient(of('m⁺'), of('1−β₁ᵗ')),
    },
    {
      symbol: 'v̂',
      about: 'the mean of squares, corrected likewise',
      made: quotient(of('v⁺'), of('1−β₂ᵗ')),
    },
    {
      symbol: nextWeight,
      about: 'the weight after the step',
      made: difference(
        of('w'),
        product(of('η'), quotient(of('m̂'), sum([unary('root', of('v̂')), of('ε')]))),
      ),
    },
  ],
}
