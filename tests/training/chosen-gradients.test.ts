// Every gradient of the lesson with TopK, JumpReLU or Gated against central differences, and against the comparison's.
import { describe, expect, test } from 'vitest'
import { type Divide, type NormTerm, plainOptions } from '../../src/lessons/backward/options'
import { noNames } from '../../src/lessons/kit'
import { chosenLesson } from '../../src/lessons/sparse-autoencoder/chosen/index'
import { variantNumbers } from '../../src/lessons/sparse-autoencoder/variants/numbers'
import { variantOptions } from '../../src/lessons/sparse-autoencoder/variants/options'
import { gradientName } from '../../src/sheet/differentiate'
import type { Values } from '../../src/sheet/sheet'
import type { Rows } from '../../src/tensor/tensor'
import { trainable } from '../../src/training/trainable'
import { variantTrainable } from '../../src/training/variant-trainable'
import { apart, clear, drawn, seeds, tolerance } from './away-from-corners'
import { valuesOf, worstSlope } from './slopes'

type Numbers = Record<string, Rows>
const divides: readonly Divide[] = ['sum', 'per column', 'all']
const normTerms: readonly NormTerm[] = ['trained', 'frozen']
const others = ['topk', 'jumprelu', 'gated'] as const

describe.each(
  others.flatMap((activation) =>
    divides.flatMap((divide) => normTerms.map((norm) => ({ activation, divide, norm }))),
  ),
)('the lesson with $activation, divided: $divide, norms $norm', ({ activation, divide, norm }) => {
  const lesson = chosenLesson({ sizes: [4, 5], columns: 3 }, noNames, activation)
  const options = { ...plainOptions, divide, norm }

  /** Thresholds and a bandwidth above 0, and a k that leaves features dead. */
  const numbersOf = (seed: number): Numbers => {
    const all = drawn(lesson, seed)
    return {
      ...all,
      ...(all.k && { k: [[1 + (seed % 2)]] }),
      ...(all.theta && { theta: all.theta.map(([theta]) => [Math.abs(theta)]) }),
      ...(all.bandwidth && { bandwidth: [[0.1 + Math.abs(all.bandwidth[0][0])]] }),
    }
  }
  const isClear = (values: Values) => {
    const { Z, gate, over, dead_count } = values
    switch (activation) {
      case 'topk':
        return clear(Z) && apart(Z) && dead_count.data[0] > 0
      case 'jumprelu':
        return clear(over)
      case 'gated':
        return clear(Z) && clear(gate)
      default:
        return activation satisfies never
    }
  }

  test('has the slope of its loss as the gradient of every parameter', () => {
    const made = trainable(lesson, options)
    // a threshold's is an estimate
    const slopes = made.parameters.filter((name) => name !== 'theta')
    const fixed = ['missing', ...(norm === 'frozen' ? ['norms'] : [])]
    let checked = 0
    for (const seed of seeds(1, 15, (one) => isClear(valuesOf(made, numbersOf(one))))) {
      const worst = worstSlope(made, numbersOf(seed), fixed, slopes)
      expect(worst, `seed ${seed}`).toBeLessThan(tolerance)
      checked++
    }
    expect(checked).toBe(15)
  })

  test('has every gradient that the comparison of activations has', () => {
    const made = trainable(lesson, options)
    for (const seed of seeds(1, 15, (one) => isClear(valuesOf(made, numbersOf(one))))) {
      const numbers = numbersOf(seed)
      const chosen = { ...variantOptions(activation), divide, norm }
      const all = variantNumbers(lesson, numbers, chosen)
      const variant = variantTrainable(all, chosen)
      const expected = valuesOf(variant, all)
      const found = valuesOf(made, numbers)
      expect(made.parameters.toSorted()).toEqual(variant.parameters.toSorted())
      for (const name of made.parameters.map(gradientName))
        found[name].data.forEach((slope, at) =>
          expect(slope).toBeCloseTo(expected[name].data[at], 9),
        )
    }
  })
})
