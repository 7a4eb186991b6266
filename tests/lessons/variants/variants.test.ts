// What the activations and conventions promise, on the shipped numbers and on drawn ones.
import { describe, expect, test } from 'vitest'
import type { Lesson } from '../../../src/lessons/lesson'
import { plainOptions } from '../../../src/lessons/backward/options'
import { gradientSheet, parametersOf } from '../../../src/lessons/backward/gradients'
import { sparseAutoencoder } from '../../../src/lessons/sparse-autoencoder/sparse-autoencoder'
import { foldNorms } from '../../../src/lessons/sparse-autoencoder/variants/fold-norms'
import { variantNumbers } from '../../../src/lessons/sparse-autoencoder/variants/numbers'
import {
  type Activation,
  activations,
  type Convention,
  conventions,
  variantOptions,
  type VariantOptions,
} from '../../../src/lessons/sparse-autoencoder/variants/options'
import { variantSheet } from '../../../src/lessons/sparse-autoencoder/variants/sheet'
import { differentiate, gradientName } from '../../../src/sheet/differentiate'
import { createEngine } from '../../../src/sheet/engine'
import { isGiven, type Values } from '../../../src/sheet/sheet'
import { at, type Rows, toRows } from '../../../src/tensor/tensor'
import { decimalsFrom, rowsBy } from '../../support/numbers'
import { clipped, layer, pairs, total, turned } from '../plain-loops'

type Numbers = Record<string, Rows>
const shipped = sparseAutoencoder()
const own = { numbers: {}, pins: {} }

function shippedNumbers(lesson: Lesson = shipped): Numbers {
  return Object.fromEntries(
    Object.entries(lesson.sheet).filter((entry): entry is [string, Rows] => isGiven(entry[1])),
  )
}

function computed(options: VariantOptions, numbers: Numbers = {}): Values {
  const all = variantNumbers(shipped, { ...shippedNumbers(), ...numbers }, options)
  const { sheet, parameters } = variantSheet(all, options)
  return createEngine(differentiate(sheet, 'objective', parameters)).evaluate(own)
}

const names = Object.keys(activations) as Activation[]
const every = names.flatMap((activation) =>
  (Object.keys(conventions) as Convention[]).map((convention) => ({ activation, convention })),
)

test('every activation and convention has a title and a sentence', () => {
  for (const { title, says } of [...Object.values(activations), ...Object.values(conventions)]) {
    expect(title).not.toBe('')
    expect(says).toMatch(/^[A-Z].*\.$/)
  }
})

describe.each(['trained', 'frozen'] as const)('ReLU in the exercise’s form, norms %s', (norm) => {
  test('is the lesson itself: features, output, loss and every gradient', () => {
    const variant = computed({ ...variantOptions('relu'), norm })
    const lesson = createEngine(gradientSheet(shipped, { ...plainOptions, norm })).evaluate(own)
    for (const name of ['F', 'X_hat', 'squared_error', 'sparsity', 'objective'])
      expect(toRows(variant[name]), name).toEqual(toRows(lesson[name]))
    for (const name of parametersOf(shipped).map(gradientName))
      expect(toRows(variant[name]), name).toEqual(toRows(lesson[name]))
  })
})

test('each activation leaves other features on, from the same pre-activations', () => {
  const made = names.map((activation) => computed(variantOptions(activation)))
  const Z = toRows(made[0].Z)
  for (const values of made) expect(toRows(values.Z)).toEqual(Z)
  const features = made.map(({ F }) => toRows(F).join(';'))
  expect(new Set(features).size).toBe(names.length)
  const [relu, topk, jump, gated] = made.map(({ F }) => toRows(F))
  expect(relu).toEqual(clipped(Z))
  expect(turned(topk).map((token) => token.filter((f) => f > 0).length)).toEqual([1, 1, 1, 1, 1])
  expect(topk[5]).toEqual([0, 2, 0, 0, 0])
  expect(jump).toEqual(Z.map((row) => row.map((z) => (z > 1.5 ? z : 0))))
  expect(gated[5]).toEqual([0, 2, 1, 0, 0])
  expect(gated[4]).toEqual([0, 0, 0, 0, 0])
})

test('TopK with k = 2 and JumpReLU with θ = 0.5 would equal ReLU on the shipped numbers', () => {
  const relu = toRows(computed(variantOptions('relu')).F)
  expect(toRows(computed(variantOptions('topk'), { k: [[2]] }).F)).toEqual(relu)
  const theta = Array.from({ length: 6 }, () => [0.5])
  expect(toRows(computed(variantOptions('jumprelu'), { theta }).F)).toEqual(relu)
})

test('JumpReLU pays λ for each active feature, whatever its size or norm', () => {
  const { sparsity, F } = computed(variantOptions('jumprelu'), { lambda: [[3]] })
  expect(sparsity.data[0]).toBe(3 * F.data.filter((f) => f > 0).length)
})

test('in Gated, sparsity pulls on the gate and leaves the strength alone', () => {
  const [without, with5] = [0, 5].map((lambda) =>
    computed(variantOptions('gated'), { lambda: [[lambda]] }),
  )
  expect(toRows(with5.dW_enc)).toEqual(toRows(without.dW_enc))
  expect(toRows(with5.dW_gate)).not.toEqual(toRows(without.dW_gate))
})

test('in TopK, dead features are held against what is missing, by bare loops', () => {
  const n = shippedNumbers()
  const values = computed(variantOptions('topk'))
  const Z = layer(n.W_enc, n.X, n.b_enc)
  const F = toRows(values.F)
  const dead = F.map((row) => row.every((f) => f === 0))
  expect(dead.filter(Boolean)).toHaveLength(2)
  // floor(3 ÷ 2) = 1 at once: for each token the larger of the dead pre-activations
  const acts = Z.map((row, i) =>
    row.map((z, token) =>
      dead[i] && Z.every((other, j) => j === i || !dead[j] || other[token] < z) ? z : 0,
    ),
  )
  const missing = pairs(n.X, toRows(values.X_hat), (x, hat) => x - hat)
  const rebuilt = layer(n.W_dec, acts, n.b_dec)
  const expected = total(pairs(rebuilt, missing, (a, b) => (a - b) ** 2))
  expect(values.auxiliary.data[0]).toBe(expected)
  expect(expected).toBeGreaterThan(0)
})

test('without dead features TopK has no second loss', () => {
  const values = computed(variantOptions('topk'), { k: [[2]] })
  expect(toRows(values.auxiliary)).toEqual([[0]])
})

test('with unit norms, no gradient points along a direction: lengths cannot pay', () => {
  const { W_dec, dW_dec, directions } = computed(variantOptions('relu', 'october 2023'))
  for (let i = 0; i < W_dec.cols; i++) {
    let along = 0
    let length = 0
    for (let row = 0; row < W_dec.rows; row++) {
      along += at(W_dec, row, i) * at(dW_dec, row, i)
      length += at(directions, row, i) ** 2
    }
    expect(along).toBeCloseTo(0, 12)
    expect(length).toBeCloseTo(1, 12)
  }
})

test.each(every)('$activation, $convention: the bias goes in as the convention says', (chosen) => {
  const options = variantOptions(chosen.activation, chosen.convention)
  const b_dec = [[1], [-2], [3]]
  const { Z } = computed(options, { b_dec })
  const n = shippedNumbers()
  const { subtractsBias } = conventions[chosen.convention]
  const input = subtractsBias ? n.X.map((row, i) => row.map((x) => x - b_dec[i][0])) : n.X
  expect(toRows(Z)).toEqual(layer(n.W_enc, input, n.b_enc))
})

test.each(every)('$activation, $convention: tied weights are the decoder transposed', (chosen) => {
  const options = { ...variantOptions(chosen.activation, chosen.convention), tied: true }
  const values = computed(options)
  const decoder = values.directions ?? values.W_dec
  expect(toRows(values.W_enc)).toEqual(turned(toRows(decoder)))
  const all = variantNumbers(shipped, shippedNumbers(), options)
  expect(variantSheet(all, options).parameters).not.toContain('W_enc')
})

test('decoder norms folded into the encoder leave the output, and the weighted L1', () => {
  for (let seed = 1; seed <= 50; seed++) {
    const next = decimalsFrom(seed)
    const drawn: Numbers = {
      ...shippedNumbers(),
      W_enc: rowsBy([6, 3], next),
      b_enc: rowsBy([6, 1], next),
      W_dec: rowsBy([3, 6], next),
      b_dec: rowsBy([3, 1], next),
    }
    const numbers = seed === 1 ? shippedNumbers() : drawn
    const evaluate = (of: Numbers) =>
      createEngine(shipped.sheet).evaluate({ numbers: of, pins: {} })
    const before = evaluate(numbers)
    const after = evaluate(foldNorms(numbers))
    for (const name of ['X_hat', 'L1_weighted', 'total'])
      after[name].data.forEach((value, i) => expect(value).toBeCloseTo(before[name].data[i], 9))
    after.norms.data.forEach((norm) => expect(norm).toBeCloseTo(1, 12))
    expect(toRows(after.F)).not.toEqual(toRows(before.F))
  }
})

test('a direction of length 0 stays as it is when norms are folded', () => {
  const folded = foldNorms({ W_dec: [[0, 3]], W_enc: [[5], [1]], b_enc: [[2], [1]] })
  expect(folded).toEqual({ W_dec: [[0, 1]], W_enc: [[5], [3]], b_enc: [[2], [3]] })
})
