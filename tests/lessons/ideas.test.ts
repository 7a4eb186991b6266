// What a neuron or a feature answers to, and the slopes of the activations' sizes.
import { expect, test } from 'vitest'
import { answersOf } from '../../src/lessons/ideas'
import { slopesOf } from '../../src/lessons/slopes'
import { sparseAutoencoder } from '../../src/lessons/sparse-autoencoder/sparse-autoencoder'
import { createEngine } from '../../src/sheet/engine'
import { fromRows, toRows } from '../../src/tensor/tensor'
import { valuesOf } from './every-lesson'

const lesson = sparseAutoencoder()
const values = valuesOf(lesson)
const said = (matrix: string, row: number, now = values) =>
  answersOf(lesson, now, matrix, row).map(({ column, number }) => `${column.name} ${number}`)

test('as shipped, a neuron answers to unrelated tokens and a feature to one idea', () => {
  expect(said('X', 0)).toEqual(['Everest 1', 'guitar 1'])
  expect(said('F', 5)).toEqual(['Everest 2', 'Alps 1'])
})

test('the strongest comes first, and numbers are written as on the sheet', () => {
  expect(said('X', 1)).toEqual(['ocean 3', 'Everest 2', 'Alps 2'])
  const edited = { ...values, F: fromRows(toRows(values.F).with(5, [1 / 3, 0, -1, 0.5, 0])) }
  expect(said('F', 5, edited)).toEqual(['Paris 0.5', 'ocean 0.33'])
})

test('a row without anything above 0 answers to nothing', () => {
  const empty = { ...values, F: fromRows(toRows(values.F).map((row) => row.map(() => 0))) }
  expect(said('F', 5, empty)).toEqual([])
})

test('the gradient of |f| is +1 where f is above 0, and the descent is minus it', () => {
  const { gradient, descent } = slopesOf(values)
  expect(toRows(gradient)[5]).toEqual([0, 1, 1, 0, 0])
  expect(toRows(descent)[5].map((value) => value + 0)).toEqual([0, -1, -1, 0, 0])
  gradient.data.forEach((value, i) => expect(value + descent.data[i]).toBe(0))
})

test('a pinned negative activation has slope −1 and descends upward', () => {
  const pinned = createEngine(lesson.sheet).evaluate({ numbers: {}, pins: { F: { 0: -2 } } })
  const { gradient, descent } = slopesOf(pinned)
  expect([gradient.data[0], descent.data[0]]).toEqual([-1, 1])
})
