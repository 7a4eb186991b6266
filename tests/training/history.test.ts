// Back to any step: the same numbers to the bit, whatever was done in between.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { autoencoder } from '../../src/lessons/autoencoder/autoencoder'
import { plainOptions } from '../../src/lessons/backward/options'
import { sparseAutoencoder } from '../../src/lessons/sparse-autoencoder/sparse-autoencoder'
import { createHistory } from '../../src/training/history'
import { type OptimizerName, optimizers } from '../../src/training/optimizers/index'
import { plainSettings } from '../../src/training/settings'
import { checkpoints, createTraining, curvePoints } from '../../src/training/training'
import { trainable } from '../../src/training/trainable'

const dense = trainable(autoencoder(), plainOptions)
const sparse = trainable(sparseAutoencoder(), plainOptions)
const names = Object.keys(optimizers) as OptimizerName[]

describe.each(names)('%s', (optimizer) => {
  test('goes back to any step and on from there as if it had never gone further', () => {
    const settings = { optimizer, rate: 0.002, constants: {} }
    const straight = createTraining(sparse, {}, settings)
    const every = [straight.numbers()]
    for (let step = 1; step <= 60; step++) {
      straight.advance(1)
      every.push(straight.numbers())
    }
    const scrubbed = createTraining(sparse, {}, settings)
    scrubbed.advance(60)
    const visits = fc.array(fc.nat(60), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(visits, fc.nat(20), (steps, more) => {
        for (const step of steps) {
          scrubbed.goTo(step)
          expect(scrubbed.at()).toBe(step)
          expect(scrubbed.numbers()).toEqual(every[step])
        }
        const before = scrubbed.last()
        scrubbed.advance(more)
        expect(scrubbed.last()).toBe(more === 0 ? before : steps.at(-1)! + more)
        const at = Math.min(60, steps.at(-1)! + more)
        scrubbed.goTo(at)
        expect(scrubbed.numbers()).toEqual(every[at])
        scrubbed.advance(60 - scrubbed.at())
        expect(scrubbed.numbers()).toEqual(every[60])
      }),
      { numRuns: 30 },
    )
  })
})

test('goes back exactly past changes of learning rate and optimizer', () => {
  const training = createTraining(dense, {}, plainSettings(0.01))
  const seen = [training.numbers()]
  const record = (count: number) => {
    for (let i = 0; i < count; i++) {
      training.advance(1)
      seen.push(training.numbers())
    }
  }
  record(7)
  training.change({ optimizer: 'adam', rate: 0.01, constants: {} })
  record(9)
  training.change({ optimizer: 'adam', rate: 0.005, constants: {} })
  record(5)
  training.change({ optimizer: 'momentum', rate: 0.001, constants: {} })
  record(5)
  for (const step of [3, 12, 7, 26, 16, 18, 0, 21, 25]) {
    training.goTo(step)
    expect(training.numbers()).toEqual(seen[step])
  }
  training.goTo(18)
  expect([training.settings().optimizer, training.settings().rate]).toEqual(['adam', 0.005])
  expect(training.count()).toBe(11)
  training.advance(3)
  expect(training.numbers()).toEqual(seen[21])
  expect(training.last()).toBe(21)
})

test('keeps a bounded number of steps and points of the curve, and still goes back exactly', () => {
  const training = createTraining(dense, {}, plainSettings(0.01))
  training.advance(1237)
  const at1237 = training.numbers()
  training.advance(20_000)
  expect(training.curve().length).toBeLessThanOrEqual(curvePoints + 1)
  expect(training.curve()[0].step).toBe(0)
  expect(training.curve().at(-1)!.step).toBe(21_237)
  training.goTo(1237)
  expect(training.numbers()).toEqual(at1237)
  expect(training.curve().at(-1)!.step).toBeGreaterThan(20_000)
})

test('training on from an earlier step forgets what came after it', () => {
  const training = createTraining(dense, {}, plainSettings(0.01))
  training.advance(50)
  training.goTo(20)
  training.advance(1)
  expect([training.at(), training.last()]).toEqual([21, 21])
  expect(training.curve().map(({ step }) => step)).toEqual(Array.from({ length: 22 }, (_, i) => i))
})

test('after a long run, going back and training on keeps every step again', () => {
  const training = createTraining(dense, {}, plainSettings(0.001))
  training.advance(5000)
  training.goTo(0)
  training.change(plainSettings(0.01))
  training.advance(20)
  expect(training.curve().map(({ step }) => step)).toEqual(Array.from({ length: 21 }, (_, i) => i))
  training.advance(20_000)
  expect(training.curve().length).toBeLessThanOrEqual(curvePoints + 1)
})

test('every rise of the loss is counted, on a long run and after going back', () => {
  const training = createTraining(dense, {}, { optimizer: 'momentum', rate: 0.01, constants: {} })
  let was = training.measures().loss
  const risen: number[] = []
  for (let step = 1; step <= 1500; step++) {
    training.advance(1)
    const { loss } = training.measures()
    if (loss > was) risen.push(step)
    was = loss
  }
  expect(risen.length).toBeGreaterThan(2)
  for (const step of [1500, 700, 10, risen[0] - 1, risen[0], risen[1]]) {
    training.goTo(step)
    const before = risen.filter((one) => one <= step)
    expect(training.measures()).toMatchObject({
      rises: before.length,
      firstRise: before[0] ?? null,
    })
  }
})

test('goes to the nearest step there is', () => {
  const training = createTraining(dense, {}, plainSettings(0.01))
  training.advance(5)
  training.goTo(99)
  expect(training.at()).toBe(5)
  training.goTo(-3)
  expect(training.at()).toBe(0)
})

test('comes back when time is up', () => {
  const training = createTraining(dense, {}, plainSettings(0.01))
  let asked = 0
  training.advance(1_000_000, () => ++asked === 3)
  expect(training.at()).toBe(24)
})

test('a history keeps what is held, and every so many of the others', () => {
  const history = createHistory<number>(8)
  history.hold(0, 0)
  for (let step = 1; step <= 100; step++) {
    history.add(step, step)
    if (step === 37) history.hold(step, step)
  }
  expect(history.all()).toContain(37)
  expect(history.all().length).toBeLessThanOrEqual(10)
  for (let step = 0; step <= 100; step++) {
    const { step: found, entry } = history.before(step)
    expect(found).toBe(entry)
    expect(step - found).toBeLessThan(16)
  }
  expect(checkpoints).toBeGreaterThan(8)
})
