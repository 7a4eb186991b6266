// Settings and sheets that a learner may try: each trains, or says why not, and nothing is lost.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { autoencoder } from '../../src/lessons/autoencoder/autoencoder'
import { plainOptions } from '../../src/lessons/backward/options'
import type { Lesson } from '../../src/lessons/lesson'
import { sparseAutoencoder } from '../../src/lessons/sparse-autoencoder/sparse-autoencoder'
import { isGiven, type Pins } from '../../src/sheet/sheet'
import type { Rows } from '../../src/tensor/tensor'
import { stopWords } from '../../src/training/divergence'
import { type OptimizerName, optimizers } from '../../src/training/optimizers/index'
import { readiness } from '../../src/training/readiness'
import { plainSettings } from '../../src/training/settings'
import { createTraining } from '../../src/training/training'
import { trainable } from '../../src/training/trainable'

type Numbers = Record<string, Rows>
const dense = autoencoder()
const sparse = sparseAutoencoder()

function ready(lesson: Lesson, rate: number, numbers: Numbers = {}, pins: Pins = {}) {
  const settings = plainSettings(rate)
  const made = trainable(lesson, { ...plainOptions, pins })
  return { made, settings, answer: readiness(lesson, made, numbers, settings) }
}

function afterSteps(lesson: Lesson, rate: number, numbers: Numbers = {}, pins: Pins = {}) {
  const { made, settings, answer } = ready(lesson, rate, numbers, pins)
  const training = createTraining(made, numbers, settings)
  training.advance(30)
  return { training, answer, notes: answer.kind === 'ready' ? answer.notes.join(' ') : '' }
}

/** All givens of a lesson set to one number. */
function filled(lesson: Lesson, names: readonly string[], value: number): Numbers {
  return Object.fromEntries(
    names.map((name) => [name, (lesson.sheet[name] as Rows).map((row) => row.map(() => value))]),
  )
}

describe('the learning rate', () => {
  test.each([
    [NaN, /is no number yet/],
    [Infinity, /has to be finite/],
    [-0.1, /uphill/],
  ])('%d is refused in a sentence', (rate, words) => {
    const { answer } = ready(dense, rate)
    expect(answer).toMatchObject({ kind: 'refused', says: expect.stringMatching(words) as string })
  })

  test('0 is taken, and nothing moves', () => {
    const { training, notes } = afterSteps(sparse, 0)
    expect(notes).toBe('With η = 0 nothing moves.')
    expect(training.at()).toBe(30)
    expect(training.numbers().W_enc).toEqual(sparse.sheet.W_enc)
  })

  test('a huge one is taken with a warning, stops where numbers end, and keeps those before', () => {
    const { training, notes } = afterSteps(sparse, 50)
    expect(notes).toMatch(/may overshoot/)
    const stop = training.stopped()!
    expect(stop.step).toBe(training.last() + 1)
    expect(training.at()).toBe(training.last())
    const shorter = createTraining(trainable(sparse, plainOptions), {}, plainSettings(50))
    shorter.advance(stop.step - 1)
    expect(shorter.stopped()).toBeNull()
    expect(training.numbers()).toEqual(shorter.numbers())
    expect(Object.values(training.numbers()).flat(2).every(Number.isFinite)).toBe(true)
    expect(stopWords(sparse, stop)).toMatch(
      /^Step 4 went past every number: E²\[1,1\] was the first .* smaller than 50; the numbers from before/,
    )
  })

  test('after a stop a smaller one trains on from the last good step', () => {
    const { training } = afterSteps(sparse, 50)
    training.goTo(0)
    training.change(plainSettings(0.001))
    training.advance(10)
    expect(training.stopped()).toBeNull()
    expect(training.measures().loss).toBeLessThan(37)
  })
})

test('constants of an optimizer outside their range are refused by name', () => {
  const made = trainable(dense, plainOptions)
  const answer = readiness(
    dense,
    made,
    {},
    { optimizer: 'adam', rate: 0.1, constants: { 'β₁': 1 } },
  )
  expect(answer).toEqual({
    kind: 'refused',
    says: 'β₁ has to be 0 or more and below 1; usual is 0.9.',
  })
})

describe('λ', () => {
  test.each([
    [0, /only the reconstruction counts/],
    [-1, /no smallest value/],
  ])('%d trains with a word of warning', (lambda, words) => {
    const { training, notes } = afterSteps(sparse, 0.001, { lambda: [[lambda]] })
    expect(notes).toMatch(words)
    expect(training.last()).toBe(30)
  })

  test('a huge one runs into the divergence guard, or settles', () => {
    const { training } = afterSteps(sparse, 0.001, { lambda: [[1e200]] })
    expect(Object.values(training.numbers()).flat(2).every(Number.isFinite)).toBe(true)
    expect(training.stopped()).not.toBeNull()
  })
})

test('a sheet with NaN is not trained, and the cell is named', () => {
  const X = (sparse.sheet.X as Rows).map((row, i) => (i === 1 ? row.with(2, NaN) : row))
  expect(ready(sparse, 0.001, { X }).answer).toEqual({
    kind: 'refused',
    says: 'X[2,3] is no finite number. Training starts from numbers: set it right first.',
  })
})

test('pins on every activation: nothing but the last layer moves', () => {
  const pins = { A1: all(12), A2: all(8), A3: all(12) }
  const { training } = afterSteps(dense, 0.01, {}, pins)
  const { W1, W4 } = training.numbers()
  expect(W1).toEqual(dense.sheet.W1)
  expect(W4).not.toEqual(dense.sheet.W4)
})

test('pins on every output: nothing moves, and the reason is said', () => {
  const { training, notes } = afterSteps(dense, 0.01, {}, { Y: all(16) })
  expect(notes).toMatch(/nothing moves: pinned cells/)
  expect(training.numbers().W4).toEqual(dense.sheet.W4)
})

test('a pinned loss is said to stay', () => {
  const { notes } = afterSteps(dense, 0.01, {}, { loss: { 0: 3 } })
  expect(notes).toMatch(/^L is pinned/)
})

test('a dead network: no weight of the autoencoder moves, and the reason is said', () => {
  const dead = filled(dense, ['b4'], -100)
  const { training, notes } = afterSteps(dense, 0.01, dead)
  expect(notes).toMatch(/ReLU has clipped/)
  expect(training.numbers().b4).toEqual(dead.b4)
})

test('an exact copy has nothing left to learn', () => {
  const { notes } = afterSteps(dense, 0.01, {
    ...filled(dense, ['X'], 0),
    ...filled(dense, ['b1', 'b2', 'b3', 'b4'], 0),
  })
  expect(notes).toMatch(/nothing left to learn/)
})

test('one input, one feature, one token trains', () => {
  const lesson = sparseAutoencoder({ inputs: 1, features: 1, tokens: 1 })
  const { training } = afterSteps(lesson, 0.001)
  expect(training.last()).toBe(30)
  expect(training.measures().explained).toBeNull()
})

test('whatever is typed, a run ends with finite numbers and never throws', () => {
  const number = fc.oneof(
    fc.double({ min: -1e3, max: 1e3, noNaN: true }),
    fc.constantFrom(0, 1e-300, 1e150, -1e150),
  )
  const cases = fc.record({
    lesson: fc.constantFrom(dense, sparse),
    optimizer: fc.constantFrom(...(Object.keys(optimizers) as OptimizerName[])),
    rate: fc.constantFrom(0, 1e-6, 0.01, 1, 1e6, 1e300),
    value: number,
    where: fc.nat(20),
    pinned: fc.nat(40),
  })
  fc.assert(
    fc.property(cases, ({ lesson, optimizer, rate, value, where, pinned }) => {
      const names = Object.keys(lesson.sheet)
      const givens = names.filter((name) => isGiven(lesson.sheet[name]))
      const results = names.filter((name) => !isGiven(lesson.sheet[name]))
      const numbers = filled(lesson, [givens[where % givens.length]], value)
      const pins = { [results[pinned % results.length]]: { 0: value } }
      const made = trainable(lesson, { ...plainOptions, pins })
      const settings = { optimizer, rate, constants: {} }
      if (readiness(lesson, made, numbers, settings).kind === 'refused') return
      const training = createTraining(made, numbers, settings)
      training.advance(25)
      expect(Object.values(training.numbers()).flat(2).every(Number.isFinite)).toBe(true)
      expect(training.last() === 25 || training.stopped() !== null).toBe(true)
    }),
    { numRuns: 200 },
  )
})

function all(cells: number): Record<number, number> {
  return Object.fromEntries(Array.from({ length: cells }, (_, at) => [at, 1]))
}
