// The activations side by side: each row as the trained variant itself measures it.
import { expect, test } from 'vitest'
import { sparseAutoencoder } from '../../src/lessons/sparse-autoencoder/sparse-autoencoder'
import { variantNumbers } from '../../src/lessons/sparse-autoencoder/variants/numbers'
import { variantOptions } from '../../src/lessons/sparse-autoencoder/variants/options'
import type { Rows } from '../../src/tensor/tensor'
import { compareActivations } from '../../src/training/compare-variants'
import { plainSettings } from '../../src/training/settings'
import { createTraining } from '../../src/training/training'
import { variantTrainable } from '../../src/training/variant-trainable'

const lesson = sparseAutoencoder()
const given = lesson.sheet as unknown as Record<string, Rows>

test('on the shipped numbers each activation leaves its own features on', () => {
  const results = compareActivations(lesson, {}, variantOptions('relu'))
  expect(results.map(({ activation, L0, dead, error }) => [activation, L0, dead, error])).toEqual([
    ['relu', 1.6, 0, 5],
    ['topk', 1, 2, 28],
    ['jumprelu', 0.8, 3, 27],
    ['gated', 1.2, 2, 25],
  ])
})

test('what is compared is what is trained, and every variant’s loss falls from there', () => {
  const numbers = { b_dec: [[2], [0], [0]] }
  for (const { activation, L0, dead, error } of compareActivations(
    lesson,
    numbers,
    variantOptions('relu'),
  )) {
    const options = variantOptions(activation)
    const all = variantNumbers(lesson, { ...given, ...numbers }, options)
    const training = createTraining(variantTrainable(all, options), {}, plainSettings(0.0005))
    const start = training.measures()
    expect([start.L0, start.dead, start.parts[0]]).toEqual([L0, dead, error])
    training.advance(100)
    const losses = training.curve().map(({ loss }) => loss)
    expect(losses.at(-1), activation).toBeLessThan(losses[0])
    expect(training.stopped()).toBeNull()
  }
})
