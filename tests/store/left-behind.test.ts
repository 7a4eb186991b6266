// A number that arrives after the reader has gone on: it is kept, and nothing of what they do is disturbed.
import { beforeEach, expect, it } from 'vitest'
import { useApp } from '../../src/store/app'
import { setCell, setCellBehind, startEditing } from '../../src/store/edit'
import { undo } from '../../src/store/history'
import { goTo, select } from '../../src/store/reading'
import { extendTo } from '../../src/store/selection'
import { startAt } from './fresh-store'

const W1 = { matrix: 'W1', row: 0, col: 0 }
const X = { matrix: 'X', row: 1, col: 1 }

beforeEach(() => startAt({ lesson: 'autoencoder', step: 2 }))

it('keeps the open editor, the selection, the range and the step', () => {
  select(X)
  extendTo({ ...X, row: 2 })
  goTo({ lesson: 'autoencoder', step: 6 })
  select({ matrix: 'G', row: 0, col: 0 })
  extendTo({ matrix: 'G', row: 1, col: 1 })
  startEditing({ matrix: 'G', row: 1, col: 1 }, '4')
  const { selected, anchor, editing, place } = useApp.getState()
  setCellBehind('autoencoder', W1, 9, '=18/2')
  const after = useApp.getState()
  expect(after).toMatchObject({ selected, anchor, editing, place })
  expect(after.values.W1.data[0]).toBe(9)
  expect(after.status).toMatch(/^W1 row 1, column 1 is now 9/)
  expect(after.document.autoencoder.typed).toEqual({ W1: { 0: '=18/2' } })
})

it('lights what the selected cell is made of, by the pins there are now', () => {
  select({ matrix: 'A1', row: 0, col: 0 })
  expect(useApp.getState().lights.Z1).toBeDefined()
  setCellBehind('autoencoder', { matrix: 'A1', row: 0, col: 0 }, 9)
  const { lights } = useApp.getState()
  select(null)
  select({ matrix: 'A1', row: 0, col: 0 })
  expect(lights).toEqual(useApp.getState().lights)
})

it('reaches a lesson that the reader has left, and one undo takes it back', () => {
  goTo({ lesson: 'sparse-autoencoder', step: 1 })
  const { values } = useApp.getState()
  setCellBehind('autoencoder', W1, 9)
  expect(useApp.getState().values).toBe(values)
  expect(useApp.getState().place).toEqual({ lesson: 'sparse-autoencoder', step: 1 })
  expect(useApp.getState().document.autoencoder.numbers.W1?.[0]?.[0]).toBe(9)
  undo()
  expect(useApp.getState().document.autoencoder.numbers).toEqual({})
  expect(useApp.getState().place.lesson).toBe('autoencoder')
})

it('a number that stands there already is no change, nor one for a cell that is gone', () => {
  setCell(W1, 9)
  const { past } = useApp.getState()
  setCellBehind('autoencoder', W1, 9)
  setCellBehind('autoencoder', { matrix: 'W1', row: 40, col: 0 }, 9)
  expect(useApp.getState().past).toBe(past)
})
