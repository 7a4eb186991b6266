// What training does to the lessons as shipped: the numbers that the text may count on.
import { expect, test } from 'vitest'
import { autoencoder } from '../../src/lessons/autoencoder/autoencoder'
import { plainOptions, startingRate } from '../../src/lessons/backward/options'
import type { Lesson } from '../../src/lessons/lesson'
import { sparseAutoencoder } from '../../src/lessons/sparse-autoencoder/sparse-autoencoder'
import type { Rows } from '../../src/tensor/tensor'
import { plainSettings } from '../../src/training/settings'
import { createTraining, type Training } from '../../src/training/training'
import { trainable } from '../../src/training/trainable'
import { clipped, layer } from '../lessons/plain-loops'

function trained(lesson: Lesson, rate: number, numbers: Record<string, Rows> = {}): Training {
  const training = createTraining(trainable(lesson, plainOptions), numbers, plainSettings(rate))
  training.advance(200)
  return training
}

function falls(training: Training): boolean {
  const losses = training.curve().map(({ loss }) => loss)
  return losses.length === 201 && losses.every((loss, i) => i === 0 || loss < losses[i - 1])
}

/** The tokens for which feature 6 is on. */
function mountainOn(training: Training, lesson: Lesson): number[] {
  const { W_enc, b_enc } = training.numbers()
  const f = clipped(layer(W_enc, lesson.sheet.X as Rows, b_enc))[5]
  return f.flatMap((value, token) => (value > 0 ? [token + 1] : []))
}

test('the autoencoder: the squared error falls at each of 200 plain steps, from 5 to 0.46', () => {
  expect(startingRate.autoencoder).toBe(0.01)
  const training = trained(autoencoder(), 0.01)
  expect(falls(training)).toBe(true)
  const [first] = training.curve()
  expect(first.loss).toBe(5)
  expect(training.measures().loss).toBeCloseTo(0.4645, 4)
})

test('the sparse autoencoder: the loss falls at each of 200 plain steps, from 37 to 19.4', () => {
  expect(startingRate['sparse-autoencoder']).toBe(0.001)
  const lesson = sparseAutoencoder()
  const training = trained(lesson, 0.001)
  expect(falls(training)).toBe(true)
  const [first] = training.curve()
  expect(first).toMatchObject({ loss: 37, parts: [5, 32], L0: 1.6, dead: 0 })
  const last = training.measures()
  expect(last.loss).toBeCloseTo(19.38, 2)
  expect(last.parts[0]).toBeCloseTo(4.16, 2)
  expect(mountainOn(training, lesson)).toEqual([2, 3])
})

test('ten times the learning rate breaks both: the loss rises, and Mountain falls silent', () => {
  const lesson = sparseAutoencoder()
  const training = trained(lesson, 0.01)
  expect(falls(training)).toBe(false)
  expect(mountainOn(training, lesson)).not.toEqual([2, 3])
})

test('a tenth of λ: the squared error ends at 0.36 instead of 4.16', () => {
  const lesson = sparseAutoencoder()
  const training = trained(lesson, 0.001, { lambda: [[0.1]] })
  const { parts } = training.measures()
  expect(parts[0]).toBeCloseTo(0.36, 2)
  expect(mountainOn(training, lesson)).toEqual([2, 3])
})
