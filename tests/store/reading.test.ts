// Moving about: selecting, stepping, changing lessons.
import { beforeEach, expect, it } from 'vitest'
import { useApp } from '../../src/store/app'
import { setCell, startEditing } from '../../src/store/edit'
import { goTo, open, sameCell, select, stepBy } from '../../src/store/reading'
import { startAt } from './fresh-store'

const state = () => useApp.getState()
const x11 = { matrix: 'X', row: 0, col: 0 }

beforeEach(() => startAt({ lesson: 'autoencoder', step: 2 }))

it('stepping goes to the last step, and back to the opening and no further', () => {
  for (let i = 0; i < 4; i++) stepBy(1)
  expect(state().place.step).toBe(6)
  for (let i = 0; i < 9; i++) stepBy(-1)
  expect(state().place.step).toBe(0)
  expect(state().status).toBe('Opening: What is given, and why.')
  stepBy(1)
  expect(state().status).toMatch(/^Step 1: /)
})

it('a step on closes the editor, drops the selection and keeps the marks', () => {
  setCell(x11, 3)
  startEditing(x11)
  const { changed } = state()
  stepBy(1)
  expect(state()).toMatchObject({ selected: null, editing: null, lights: {} })
  expect(state().changed).toBe(changed)
})

it('another lesson has its own numbers, and no marks of this one', async () => {
  setCell(x11, 3)
  await open({ lesson: 'sparse-autoencoder', step: 1 })
  expect(state().values['X']?.rows).toBe(3)
  expect(state().changed).toEqual({})
  goTo({ lesson: 'autoencoder', step: 2 })
  expect(state().values['X']?.data[0]).toBe(3)
})

it('a notice stays until the next step', () => {
  goTo({ lesson: 'autoencoder', step: 6 }, 'There is no step “9” here.')
  goTo({ lesson: 'autoencoder', step: 6 })
  expect(state().notice).toBe('There is no step “9” here.')
  stepBy(-1)
  expect(state().notice).toBe('')
})

it('selecting lights the terms of a result, and what a given affects', () => {
  select({ matrix: 'A1', row: 0, col: 1 })
  expect(state().lights).toEqual({ Z1: { 1: 0 } })
  select({ matrix: 'Z1', row: 2, col: 0 })
  expect(state().lights).toEqual({
    X: { 0: 0, 4: 1, 8: 2, 12: 3 },
    W1: { 8: 0, 9: 1, 10: 2, 11: 3 },
    b1: { 2: 4 },
  })
  select({ matrix: 'W4', row: 3, col: 0 })
  expect(Object.keys(state().lights)).toEqual([
    'Z4',
    'Y',
    'E',
    'E_squared',
    'per_example',
    'loss',
    'mean_per_example',
    'mean_of_all',
    'G',
  ])
  expect(state().lights['Z4']).toEqual({
    12: 'affected',
    13: 'affected',
    14: 'affected',
    15: 'affected',
  })
  select(null)
  expect(state().lights).toEqual({})
})

it('a matrix lit as before keeps its lights, so that it need not be drawn again', () => {
  select({ matrix: 'Z1', row: 2, col: 0 })
  const { lights } = state()
  select({ matrix: 'Z1', row: 1, col: 0 })
  expect(state().lights['X']).toBe(lights['X'])
  expect(state().lights['W1']).not.toBe(lights['W1'])
  const now = state()
  select({ matrix: 'Z1', row: 1, col: 0 })
  expect(state()).toBe(now)
})

it('two cells are the same when matrix, row and column are', () => {
  expect(sameCell(x11, { ...x11 })).toBe(true)
  expect(sameCell(null, null)).toBe(true)
  expect(sameCell(x11, null)).toBe(false)
  expect(sameCell(null, x11)).toBe(false)
  for (const other of [{ matrix: 'Z1' }, { row: 1 }, { col: 1 }])
    expect(sameCell(x11, { ...x11, ...other })).toBe(false)
})
