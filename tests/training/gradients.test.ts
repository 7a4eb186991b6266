// Every gradient that training descends, in both lessons and all variants, against central
// differences on a thousand seeded sheets away from corners; at a corner the slope is taken as 0.
import { describe, expect, test } from 'vitest'
import { autoencoder } from '../../src/lessons/autoencoder/autoencoder'
import {
  type Divide,
  divisors,
  type NormTerm,
  plainOptions,
} from '../../src/lessons/backward/options'
import type { Lesson } from '../../src/lessons/lesson'
import { sparseAutoencoder } from '../../src/lessons/sparse-autoencoder/sparse-autoencoder'
import { variantNumbers } from '../../src/lessons/sparse-autoencoder/variants/numbers'
import {
  type Activation,
  activations,
  type Convention,
  conventions,
  type VariantOptions,
  variantOptions,
} from '../../src/lessons/sparse-autoencoder/variants/options'
import { gradientName } from '../../src/sheet/differentiate'
import type { Pins, Values } from '../../src/sheet/sheet'
import { at, type Rows, type Tensor, toRows } from '../../src/tensor/tensor'
import { trainable } from '../../src/training/trainable'
import { variantTrainable } from '../../src/training/variant-trainable'
import { decimalsFrom, rowsBy } from '../support/numbers'
import { apart, clear, drawn, margin, seeds, tolerance } from './away-from-corners'
import { valuesOf, worstSlope } from './slopes'

const divides: readonly Divide[] = ['sum', 'per column', 'all']
const normTerms: readonly NormTerm[] = ['trained', 'frozen']

type Numbers = Record<string, Rows>

const denseShapes = [
  { widths: [4, 3, 2, 3, 4], examples: 4 },
  { widths: [3, 2, 3], examples: 5 },
  { widths: [2, 5, 1, 2], examples: 3 },
  { widths: [5, 3, 4, 5], examples: 1 },
]

describe.each(divides)('the autoencoder, divided: %s', (divide) => {
  test.each(denseShapes)('$widths with $examples examples', ({ widths, examples }) => {
    const lesson = autoencoder({ widths, examples })
    const made = trainable(lesson, { ...plainOptions, divide })
    const layers = widths.length - 1
    const isClear = (seed: number) => {
      const values = valuesOf(made, drawn(lesson, seed))
      const linear = Array.from({ length: layers }, (_, i) => values[`Z${i + 1}`])
      return linear.every((Z) => clear(Z) && Z.data.some((z) => z > 0))
    }
    let checked = 0
    for (const seed of seeds(1, 20, isClear)) {
      expect(worstSlope(made, drawn(lesson, seed)), `seed ${seed}`).toBeLessThan(tolerance)
      checked++
    }
    expect(checked).toBe(20)
  })
})

const sparseShapes = [
  { inputs: 3, features: 6, tokens: 5 },
  { inputs: 4, features: 3, tokens: 2 },
  { inputs: 1, features: 2, tokens: 1 },
]

describe.each(divides)('the sparse autoencoder, divided: %s', (divide) => {
  test.each(normTerms.flatMap((norm) => sparseShapes.map((shape) => ({ norm, shape }))))(
    'norms $norm, $shape',
    ({ norm, shape }) => {
      const lesson = sparseAutoencoder(shape)
      const made = trainable(lesson, { ...plainOptions, divide, norm })
      const isClear = (seed: number) => clear(valuesOf(made, drawn(lesson, seed)).Z)
      const stopped = norm === 'frozen' ? ['norms'] : []
      for (const seed of seeds(1, 15, isClear))
        expect(worstSlope(made, drawn(lesson, seed), stopped), `seed ${seed}`).toBeLessThan(
          tolerance,
        )
    },
  )
})

describe('pinned cells let no gradient through', () => {
  const cases: readonly (readonly [Lesson, readonly string[]])[] = [
    [autoencoder(), ['Z1', 'A1', 'Z2', 'A2', 'Z3', 'A3', 'Z4', 'Y', 'E', 'E_squared', 'Y_target']],
    [sparseAutoencoder(), ['Z', 'F', 'X_hat', 'E', 'E_squared', 'norms', 'X_target']],
  ]
  test.each(cases)('$id', (lesson, results) => {
    let checked = 0
    for (let seed = 1; checked < 60; seed++) {
      const next = decimalsFrom(1000 + seed)
      const pins: Record<string, Record<number, number>> = {}
      for (let i = 0; i < 1 + (seed % 5); i++) {
        const name = results[Math.floor(Math.abs(next()) * 1000) % results.length]
        const { rows, cols } = lesson.matrices[name]
        const cell = Math.floor(Math.abs(next()) * 1000) % (rows.length * cols.length)
        pins[name] = { ...pins[name], [cell]: next() }
      }
      const made = trainable(lesson, { ...plainOptions, pins: pins as Pins })
      const numbers = drawn(lesson, seed)
      const values = valuesOf(made, numbers)
      const linear = Object.keys(values).filter((name) => /^Z\d?$/.test(name))
      if (!linear.every((name) => clear(values[name]))) continue
      checked++
      expect(worstSlope(made, numbers), `seed ${seed}`).toBeLessThan(tolerance)
    }
    expect(checked).toBe(60)
  })
})

const variants: readonly VariantOptions[] = (Object.keys(activations) as Activation[]).flatMap(
  (activation) =>
    (Object.keys(conventions) as Convention[]).flatMap((convention) =>
      normTerms.flatMap((norm) =>
        [false, true].map((tied) => ({ ...variantOptions(activation, convention), norm, tied })),
      ),
    ),
)

describe.each(variants)('$activation, $convention, norms $norm, tied $tied', (options) => {
  const shape = { inputs: 4, features: 5, tokens: 3 }
  const lesson = sparseAutoencoder(shape)

  /** All the variant's numbers for a seed: gates of their own, thresholds above 0. */
  function numbersOf(seed: number): Numbers {
    const next = decimalsFrom(seed + 7777)
    const all = variantNumbers(lesson, drawn(lesson, seed), options)
    return {
      ...all,
      ...divisors(lesson, options.divide),
      ...('theta' in all && {
        theta: all.theta.map(() => [Math.abs(next()) / 2]),
        bandwidth: [[Math.abs(next())]],
      }),
      ...('k' in all && { k: [[1 + (seed % 3)]] }),
      ...('W_gate' in all && {
        W_gate: rowsBy([5, 4], () => next() / 2),
        b_gate: rowsBy([5, 1], next),
      }),
    }
  }

  test('has the slope of its loss as the gradient of every parameter', () => {
    const made = variantTrainable(numbersOf(1), options)
    const isClear = (seed: number) => awayFromCorners(valuesOf(made, numbersOf(seed)))
    const stopped = ['missing', ...(options.norm === 'frozen' ? ['norms'] : [])]
    // the norms of unit columns are part of the columns, not a factor of the loss
    const fixed = options.convention === 'october 2023' ? ['missing'] : stopped
    let checked = 0
    for (const seed of seeds(1, 9, isClear)) {
      const slopes = made.parameters.filter((name) => name !== 'theta')
      expect(worstSlope(made, numbersOf(seed), fixed, slopes), `seed ${seed}`).toBeLessThan(
        tolerance,
      )
      if (options.activation === 'jumprelu') expectThresholds(made, numbersOf(seed))
      checked++
    }
    expect(checked).toBe(9)
  })

  /** −(1/ε)·(θ·dF + λ/Ns) for every pre-activation within ε/2 of θ: an estimate, so no slope. */
  function expectThresholds(made: ReturnType<typeof variantTrainable>, numbers: Numbers): void {
    const { Z, E, directions, W_dec, ...values } = valuesOf(made, numbers)
    const decoder = directions ?? W_dec
    const [bandwidth, by, sparsityBy] = ['bandwidth', 'divisor', 'sparsity_divisor'].map(
      (name) => numbers[name][0][0],
    )
    const expected = numbers.theta.map(([theta], i) => {
      let total = 0
      for (let token = 0; token < Z.cols; token++) {
        if (!(Math.abs(at(Z, i, token) - theta) < bandwidth / 2)) continue
        let dF = 0
        for (let out = 0; out < E.rows; out++)
          dF += (at(decoder, out, i) * 2 * at(E, out, token)) / by
        total -= (theta * dF + numbers.lambda[0][0] / sparsityBy) / bandwidth
      }
      return total
    })
    const found = toRows(values[gradientName('theta')]).flat()
    found.forEach((slope, i) => expect(slope).toBeCloseTo(expected[i], 8))
  }

  function awayFromCorners(values: Values): boolean {
    const { Z, gate, theta, norms } = values
    switch (options.activation) {
      case 'relu':
        return clear(Z)
      case 'gated':
        return clear(Z) && clear(gate)
      case 'jumprelu':
        return toRows(Z).every((row, i) => row.every((z) => Math.abs(z - theta.data[i]) > margin))
      case 'topk':
        // no two pre-activations of a token close together, scaled or not
        return clear(Z) && apart(Z) && apart(norms === undefined ? Z : scaled(Z, norms))
      default:
        return options.activation satisfies never
    }
  }
})

function scaled(Z: Tensor, lengths: Tensor): Tensor {
  const data = Z.data.map((z, i) => z * lengths.data[Math.floor(i / Z.cols)])
  return { rows: Z.rows, cols: Z.cols, data }
}

test('at the corner itself the slope is 0: a pre-activation of exactly 0 passes nothing', () => {
  const lesson = sparseAutoencoder({ inputs: 1, features: 1, tokens: 1 })
  const numbers = { X: [[2]], W_enc: [[1]], b_enc: [[-2]], W_dec: [[3]], b_dec: [[0]] }
  const values = valuesOf(trainable(lesson, plainOptions), numbers)
  expect(toRows(values.Z)).toEqual([[0]])
  expect(toRows(values.dZ)).toEqual([[0]])
  expect(toRows(values.dW_enc)).toEqual([[0]])
  expect(toRows(values.db_dec)).toEqual([[-4]])
})
