// A run in words: its curve for those who do not see it, and what got worse.
import { expect, test } from 'vitest'
import type { Measures } from '../../src/training/measures'
import { curveSummary, measuredOf, measureText, worseWords } from '../../src/training/run-words'
import { plainOptions } from '../../src/lessons/backward/options'
import { sparseAutoencoder } from '../../src/lessons/sparse-autoencoder/sparse-autoencoder'
import { plainSettings } from '../../src/training/settings'
import { type LossPart, trainable } from '../../src/training/trainable'
import { createTraining } from '../../src/training/training'

const parts: readonly LossPart[] = [
  { name: 'reconstruction', matrix: 'squared_error', by: null },
  { name: 'sparsity', matrix: 'sparsity', by: null },
]

const point = (step: number, loss: number, more: Partial<Measures> = {}): Measures => ({
  step,
  loss,
  parts: [loss / 4, loss],
  divisors: [1, 1],
  L0: 2,
  dead: 0,
  explained: null,
  rises: 0,
  firstRise: null,
  ...more,
})

test('a loss of one part is that part; there are no features where there is no L0', () => {
  const dense = measuredOf([parts[0]], point(0, 5, { L0: null, dead: null }))
  expect(dense.map(({ title }) => title)).toEqual(['Loss (squared error)', 'Explained variance'])
  expect(measuredOf(parts, point(0, 5)).map(({ id }) => id)).toEqual([
    'loss',
    'reconstruction',
    'sparsity',
    'L0',
    'dead',
    'explained',
  ])
})

test('what the loss is divided by is said', () => {
  const parts3: readonly LossPart[] = [...parts, { name: 'auxiliary', matrix: 'a', by: 'n' }]
  const [, ...inParts] = measuredOf(parts3, point(0, 5, { divisors: [15, 5, 15] }))
  expect(inParts.slice(0, 3).map(({ title }) => title)).toEqual([
    'Reconstruction (squared error ÷ 15)',
    'Sparsity (λ × norm-weighted L1 ÷ 5)',
    'Auxiliary ÷ 15',
  ])
  const [dense] = measuredOf([parts[0]], point(0, 5, { divisors: [16] }))
  expect(dense.title).toBe('Loss (squared error ÷ 16)')
})

test('a run measures what its sheet divides by', () => {
  const lesson = sparseAutoencoder()
  const made = trainable(lesson, { ...plainOptions, divide: 'all' })
  const { parts: values, divisors } = createTraining(made, {}, plainSettings(0)).measures()
  expect(divisors).toEqual([15, 5])
  expect(values).toEqual([5 / 15, 32 / 5])
})

test('a measure that is not defined is called undefined', () => {
  expect(measureText(null)).toBe('undefined')
  expect(measureText(4.163)).toBe('4.16')
})

test('the summary gives both ends of a line, and its peak where that is neither', () => {
  const [loss, , , , , explained] = measuredOf(parts, point(0, 5))
  const curve = [point(0, 5), point(1, 9), point(2, 3)]
  expect(curveSummary(curve, [loss])).toBe(
    'Loss: 5 at the start, 3 at step 2, highest 9 at step 1.',
  )
  expect(curveSummary(curve, [explained])).toBe('Explained variance is undefined.')
  expect(curveSummary([point(0, 5)], [loss])).toBe('Step 0: nothing has been trained yet.')
})

test('a loss that fell at each step with nothing worse needs no word', () => {
  const start = point(0, 5)
  expect(worseWords(start, point(2, 3), measuredOf(parts, start))).toEqual([])
})

test('what is worse is said although the loss fell, and so is a loss that rose on the way', () => {
  const start = point(0, 5)
  const now = point(2, 3, { dead: 2, parts: [2, 1], rises: 1, firstRise: 1 })
  expect(worseWords(start, now, measuredOf(parts, start))).toEqual([
    'Reconstruction (squared error) got worse: 1.25 → 2.',
    'Dead features got worse: 0 → 2.',
    'The loss rose once on the way, first at step 1.',
  ])
})

test('a loss that is higher at the end is said to be', () => {
  const start = point(0, 5, { explained: 0.9 })
  const now = point(1, 8, { explained: 0.4, rises: 1, firstRise: 1 })
  const words = worseWords(start, now, measuredOf(parts, start)).join(' ')
  expect(words).toMatch(/^Loss got worse: 5 → 8\./)
  expect(words).toMatch(/Explained variance got worse: 0.9 → 0.4\./)
})
