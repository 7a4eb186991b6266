// What a weight matrix can be filled with: zeros, ones on the diagonal, the encoder turned over.
import { describe, expect, test } from 'vitest'
import { autoencoder } from '../../src/lessons/autoencoder/autoencoder'
import type { Lesson } from '../../src/lessons/lesson'
import { sparseAutoencoder } from '../../src/lessons/sparse-autoencoder/sparse-autoencoder'
import { weightFills } from '../../src/lessons/weight-fills'
import { everyLesson, rowsOf, valuesOf } from './every-lesson'
import { turned } from './plain-loops'

const labels = (lesson: Lesson, matrix: string) =>
  weightFills(lesson, matrix).map(({ label }) => label)

const fill = (lesson: Lesson, matrix: string, label: string, values = valuesOf(lesson)) =>
  weightFills(lesson, matrix)
    .find((one) => one.label === label)
    ?.rows(values)

test('any rectangle can be zeros, or ones on its diagonal', () => {
  const lesson = sparseAutoencoder({ inputs: 2, features: 3, tokens: 2 })
  expect(fill(lesson, 'W_enc', 'zero')).toEqual([
    [0, 0],
    [0, 0],
    [0, 0],
  ])
  expect(fill(lesson, 'W_enc', 'identity')).toEqual([
    [1, 0],
    [0, 1],
    [0, 0],
  ])
  expect(fill(lesson, 'W_dec', 'identity')).toEqual([
    [1, 0, 0],
    [0, 1, 0],
  ])
})

test('a decoder can be its encoder turned over, as the numbers are now', () => {
  const lesson = sparseAutoencoder()
  const label = 'transpose of the encoder (We)'
  expect(labels(lesson, 'W_dec')).toEqual(['zero', 'identity', label])
  const edited = valuesOf(lesson, {
    W_enc: rowsOf(valuesOf(lesson), 'W_enc').map((row) => row.map((w) => w + 0.5)),
  })
  expect(fill(lesson, 'W_dec', label, edited)).toEqual(turned(rowsOf(edited, 'W_enc')))
})

describe('in an autoencoder', () => {
  test('each decoder layer has its mirror in the encoder', () => {
    const lesson = autoencoder()
    const values = valuesOf(lesson)
    expect(fill(lesson, 'W4', 'transpose of the encoder (W1)')).toEqual(
      turned(rowsOf(values, 'W1')),
    )
    expect(fill(lesson, 'W3', 'transpose of the encoder (W2)')).toEqual(
      turned(rowsOf(values, 'W2')),
    )
    expect(labels(lesson, 'W1')).toEqual(['zero', 'identity'])
    expect(labels(lesson, 'W2')).toEqual(['zero', 'identity'])
  })

  test('there is none where the shapes do not fit, or in the middle', () => {
    const uneven = autoencoder({ widths: [5, 4, 2, 3, 5], examples: 3 })
    expect(labels(uneven, 'W4')).toEqual(['zero', 'identity'])
    const three = autoencoder({ widths: [4, 3, 3, 4], examples: 3 })
    expect(labels(three, 'W2')).toEqual(['zero', 'identity'])
    expect(labels(three, 'W3')).toEqual(['zero', 'identity', 'transpose of the encoder (W1)'])
  })
})

test('only weight matrices have fills', () => {
  const lesson = sparseAutoencoder()
  for (const matrix of ['X', 'b_enc', 'Z', 'F', 'lambda', 'norms', 'total'])
    expect(weightFills(lesson, matrix), matrix).toEqual([])
})

describe.each(everyLesson)('%s', (_name, make) => {
  const lesson = make()
  const values = valuesOf(lesson)

  test('every fill has the size of its matrix', () => {
    for (const [matrix, { rows, cols }] of Object.entries(lesson.matrices))
      for (const fills of weightFills(lesson, matrix)) {
        const made = fills.rows(values)
        expect([made.length, ...made.map((row) => row.length)]).toEqual([
          rows.length,
          ...rows.map(() => cols.length),
        ])
      }
  })
})
