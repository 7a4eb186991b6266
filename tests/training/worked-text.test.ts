// The working of one weight as text: what it says is what the optimizer does.
import { expect, test } from 'vitest'
import { workWeight } from '../../src/training/explain-weight'
import { optimizers } from '../../src/training/optimizers/index'
import { workedText } from '../../src/training/worked-text'

const weight = { w: 1, g: -2, memory: [0, 0] }

test('a plain step by names, by numbers and for the ear', () => {
  expect(workedText(workWeight(optimizers.sgd, weight, 0.25, {}, 1))).toEqual([
    {
      symbol: 'w⁺',
      about: 'the weight after the step',
      names: 'w − η×g',
      numbers: '1 − 0.25×(−2)',
      result: '1.5',
      spoken: 'the weight after the step: 1 take away 0.25 times minus 2 is 1.5.',
    },
  ])
})

test('Adam has five lines, and a name that holds a minus stands in brackets', () => {
  const lines = workedText(workWeight(optimizers.adam, weight, 0.25, optimizers.adam.constants, 1))
  expect(lines.map(({ symbol }) => symbol)).toEqual(['m⁺', 'v⁺', 'm̂', 'v̂', 'w⁺'])
  expect(lines[2].names).toBe('m⁺ ÷ (1−β₁ᵗ)')
  // the first step of Adam is η, whatever the gradient
  expect(lines[4].result).toBe('1.25')
})

test('what is heard is as exact as what is seen', () => {
  const lines = workedText(workWeight(optimizers.adam, weight, 0.25, optimizers.adam.constants, 1))
  expect(lines[1].spoken).toMatch(
    /: 0\.999 times 0 plus the difference 1 take away 0\.999, times minus 2 squared is 0\.004\.$/,
  )
  expect(lines[4].spoken).toMatch(
    /: 1 take away 0\.25 times minus 2, divided by the sum of the root of 4 plus 1×10⁻⁸, is 1\.25\.$/,
  )
})
