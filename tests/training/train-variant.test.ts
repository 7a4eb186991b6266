// A short run of each activation: the same run as training itself makes, refused or stopped in words.
import { describe, expect, it } from 'vitest'
import { plainOptions } from '../../src/lessons/backward/options'
import type { Numbers } from '../../src/lessons/growth'
import { sparseAutoencoder } from '../../src/lessons/sparse-autoencoder/sparse-autoencoder'
import {
  type Convention,
  conventions,
  variantOptions,
} from '../../src/lessons/sparse-autoencoder/variants/options'
import { createEngine } from '../../src/sheet/engine'
import { type Tensor } from '../../src/tensor/tensor'
import {
  stepsProblem,
  trainVariant,
  type VariantRun,
  verdictOf,
} from '../../src/training/train-variant'
import { plainSettings } from '../../src/training/settings'
import { createTraining } from '../../src/training/training'
import { reportActivations, type VariantReport } from '../../src/training/variant-report'
import { variantTrainable } from '../../src/training/variant-trainable'

const lesson = sparseAutoencoder()
const exercise = { ...plainOptions, convention: 'exercise', tied: false } as const
const reports = (numbers: Numbers = {}) => reportActivations(lesson, numbers, {}, exercise)

function run(report: VariantReport, rate: number, steps: number): VariantRun {
  const training = trainVariant(lesson, report, rate, steps)
  let next = training.next()
  while (!next.done) next = training.next()
  return next.value
}

function trained(report: VariantReport, rate = 0.001, steps = 50) {
  const made = run(report, rate, steps)
  if (made.kind === 'refused') throw new Error(made.says)
  return made
}

it.each(reports())('$activation: 50 steps are those of training itself', (report) => {
  const { after, steps, stop } = trained(report)
  const training = createTraining(
    variantTrainable(report.numbers, report.options),
    {},
    plainSettings(0.001),
  )
  training.advance(50)
  const { loss, L0, parts } = training.measures()
  expect([after.loss, after.L0, after.error]).toEqual([loss, L0, parts[0]])
  expect([steps, stop]).toEqual([50, null])
  expect(after.loss).toBeLessThan(report.loss)
})

describe.each(Object.keys(conventions) as Convention[])('in the convention %s', (convention) => {
  it.each([false, true])('its weights give the lesson the same numbers, tied: %s', (tied) => {
    const options = { ...variantOptions('relu', convention), tied }
    for (const report of reportActivations(lesson, { b_dec: [[1], [-2], [3]] }, {}, options)) {
      const { after, weights } = trained(report, 0.001, 20)
      expect(Object.keys(weights)).toEqual(['W_enc', 'b_enc', 'W_dec', 'b_dec'])
      const sheet = createEngine(lesson.sheet).evaluate({ numbers: weights, pins: {} })
      expectClose(sheet['Z'], after.values['Z'])
      // the lesson's own activation is ReLU
      if (report.activation === 'relu') expectClose(sheet['X_hat'], after.values['X_hat'])
    }
  })
})

it('a rate that is too large is stopped, said, and leaves the numbers before it', () => {
  for (const report of reports()) {
    const { stop, after, weights } = trained(report, 10, 400)
    expect(stop?.rate, report.activation).toBe(10)
    expect(Number.isFinite(after.loss)).toBe(true)
    for (const value of Object.values(weights).flat(2)) expect(Number.isFinite(value)).toBe(true)
  }
})

it('numbers that are not finite are refused in a sentence', () => {
  const huge = Array.from({ length: 6 }, () => [1e200, 1e200, 1e200])
  for (const report of reports({
    W_enc: huge,
    X: huge.slice(3).map((row) => [...row, 1e200, 1]),
  })) {
    const made = run(report, 0.001, 5)
    expect(made.kind === 'refused' && made.says, report.activation).toMatch(/is no finite number/)
  }
})

it('says what fell and what grew', () => {
  const [relu] = reports()
  const made = trained(relu)
  expect(verdictOf(made)).toBe('Loss and error fell. 1 feature died.')
  const worse = { ...made, after: { ...made.after, error: 6, dead: 0 } }
  expect(verdictOf(worse)).toBe('The loss fell, the error grew.')
  expect(verdictOf({ ...made, after: made.before })).toBe('Loss and error stayed.')
})

it.each([0, -1, 1.5, 1001, 1e9])('%s steps are refused', (steps) => {
  expect(stepsProblem(steps)).toMatch(/whole number from 1 to 1000/)
  expect(stepsProblem(50)).toBeNull()
})

function expectClose(made: Tensor, expected: Tensor): void {
  expect([made.rows, made.cols]).toEqual([expected.rows, expected.cols])
  made.data.forEach((value, i) => expect(value).toBeCloseTo(expected.data[i], 9))
}
