// Sparsity against reconstruction: more λ, fewer active features and a larger error.
import { expect, test } from 'vitest'
import { autoencoder } from '../../src/lessons/autoencoder/autoencoder'
import { plainOptions } from '../../src/lessons/backward/options'
import { sparseAutoencoder } from '../../src/lessons/sparse-autoencoder/sparse-autoencoder'
import { createEngine } from '../../src/sheet/engine'
import { plainSettings } from '../../src/training/settings'
import { tradeOff, tradeOffPoint, usualLambdas } from '../../src/training/trade-off'
import { trainable } from '../../src/training/trainable'

const lesson = sparseAutoencoder()
const made = trainable(lesson, plainOptions)

test('along the usual λs L1 falls and the squared error rises', () => {
  const points = [...tradeOff(made, {}, plainSettings(0.001))]
  expect(points.map(({ lambda }) => lambda)).toEqual([...usualLambdas])
  for (let i = 1; i < points.length; i++) {
    expect(points[i].L1).toBeLessThan(points[i - 1].L1)
    expect(points[i].error).toBeGreaterThan(points[i - 1].error)
    expect(points[i].L0).toBeLessThanOrEqual(points[i - 1].L0)
  }
  expect(points.every(({ finished }) => finished)).toBe(true)
})

test('each point opens its sheet: its numbers give its error, L0 and L1', () => {
  const point = tradeOffPoint(made, {}, plainSettings(0.001), 0.1)
  const numbers = { ...point.numbers, lambda: [[0.1]] }
  const values = createEngine(lesson.sheet).evaluate({ numbers, pins: {} })
  expect(values.squared_error.data[0]).toBeCloseTo(point.error, 10)
  expect(values.L0.data[0]).toBeCloseTo(point.L0, 12)
  expect(values.L1.data[0]).toBeCloseTo(point.L1, 10)
  expect(point.error).toBeCloseTo(0.36, 2)
})

test('a run that breaks is a point that says so, with finite numbers', () => {
  const point = tradeOffPoint(made, {}, plainSettings(100), 1)
  expect(point.finished).toBe(false)
  expect(Object.values(point.numbers).flat(2).every(Number.isFinite)).toBe(true)
})

test('an autoencoder without features has nothing to trade', () => {
  const dense = trainable(autoencoder(), plainOptions)
  expect(() => tradeOffPoint(dense, {}, plainSettings(0.01), 1)).toThrow('Only a sparse')
})
