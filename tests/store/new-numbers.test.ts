// New numbers are searched for while the page answers: what is chosen meanwhile stays.
import { beforeEach, expect, it } from 'vitest'
import { current, useApp } from '../../src/store/app'
import { newNumbers } from '../../src/store/new-numbers'
import { currentProblem, rename, resize } from '../../src/store/problem'
import { startAt } from './fresh-store'

beforeEach(() => startAt({ lesson: 'autoencoder', step: 2 }))

it('takes the place of the numbers, in one change', async () => {
  const { work } = current()
  await newNumbers('anna')
  expect(useApp.getState().status).toMatch(/New numbers from “anna”/)
  expect(current().work.numbers).not.toEqual(work.numbers)
  expect(useApp.getState().past).toHaveLength(1)
})

it('leaves sizes that were chosen during the search, and says so', async () => {
  const searching = newNumbers('anna')
  const to = { ...currentProblem().shape, columns: 3 }
  resize(to)
  const { work } = current()
  await searching
  expect(currentProblem().shape).toEqual(to)
  expect(current().work).toBe(work)
  expect(useApp.getState().status).toMatch(/sizes changed.*4 columns do not fit/)
})

it('leaves a name that was given during the search', async () => {
  const searching = newNumbers('anna')
  rename('columns', 0, 'Anna')
  await searching
  expect(currentProblem().names.columns[0]).toBe('Anna')
  expect(useApp.getState().status).toMatch(/New numbers/)
})
