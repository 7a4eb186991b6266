// The list of lessons: each under its own name, in the order in which they are offered.
import { expect, test } from 'vitest'
import { lessonIds, lessons } from '../../src/lessons/index'

test('each lesson is listed under its name', () => {
  expect(Object.values(lessons).map(({ id }) => id)).toEqual(lessonIds)
})

test('the autoencoder has six steps after its opening, the sparse one ten', () => {
  expect(lessons.autoencoder.steps).toHaveLength(7)
  expect(lessons['sparse-autoencoder'].steps).toHaveLength(11)
})
