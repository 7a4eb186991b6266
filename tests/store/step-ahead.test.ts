// Stepping past the exercise, where what follows has to load first.
import { beforeEach, expect, it } from 'vitest'
import { current, useApp } from '../../src/store/app'
import { open, reach, stepBy } from '../../src/store/reading'
import { startAt } from './fresh-store'

const state = () => useApp.getState()

beforeEach(() => startAt({ lesson: 'autoencoder', step: 2 }))

it('every press counts while what follows the exercise loads', async () => {
  for (let i = 0; i < 7; i++) stepBy(1)
  expect(state().place.step).toBe(6)
  await expect.poll(() => state().place.step).toBe(9)
})

it('a press back leads away at once, and what loads then leads nowhere', async () => {
  await open({ lesson: 'sparse-autoencoder', step: 10 })
  stepBy(1)
  stepBy(1)
  stepBy(-1)
  expect(state().place.step).toBe(9)
  await reach({ lesson: 'sparse-autoencoder', step: 11 })
  expect(state().place.step).toBe(9)
})

it('stepping ends at the last step that there is', () => {
  const last = current().lesson.steps.length - 1
  expect(last).toBe(12)
  for (let i = 0; i < 19; i++) stepBy(1)
  expect(state().place.step).toBe(last)
})
