// One edit at a time: what it does to the document and the numbers, and what it says.
import { beforeEach, expect, it } from 'vitest'
import type { SheetCell } from '../../src/sheet/sheet'
import { useApp } from '../../src/store/app'
import { newDocument } from '../../src/store/document'
import {
  cancelEditing,
  clearCell,
  resetLesson,
  setCell,
  startEditing,
  unpin,
} from '../../src/store/edit'
import { toRows } from '../../src/tensor/tensor'
import { startAt } from './fresh-store'

const cellOf = (matrix: string, row = 1, col = 1): SheetCell => ({
  matrix,
  row: row - 1,
  col: col - 1,
})
const state = () => useApp.getState()
const rows = (matrix: string) => toRows(state().values[matrix])

beforeEach(() => startAt({ lesson: 'autoencoder', step: 2 }))

it('a given takes the number, and what follows from it follows', () => {
  setCell(cellOf('X'), 3)
  // 3 − 1, 3 − 1 + 1 + 1, −3 − 1 + 2
  expect(rows('Z1').map((row) => row[0])).toEqual([2, 4, -2])
  expect(rows('loss')).toEqual([[6]])
  expect(state().document.autoencoder.numbers['X']?.[0]).toEqual([3, 0, 3, 0])
  expect(state().document.autoencoder.pins).toEqual({})
  expect(state().status).toBe(
    'X row 1, example x1 is now 3 (was 2). 13 results changed. Loss 5 → 6.',
  )
})

it('a result is pinned, and its formula stays what it was', () => {
  setCell(cellOf('A2'), 2)
  expect(state().document.autoencoder).toMatchObject({ numbers: {}, pins: { A2: { 0: 2 } } })
  expect(rows('A2')[0]).toEqual([2, 1, 0, 3])
  expect(rows('Z2')[0]).toEqual([0, 1, 0, 3])
  expect(state().status).toMatch(/^A2 row 1, example x1 is pinned to 2 \(was 0\)\. 28 results/)
  unpin(cellOf('A2'))
  expect(state().document.autoencoder.pins).toEqual({})
  expect(rows('loss')).toEqual([[5]])
})

it('a change remembers what each changed cell was, and nothing of the others', () => {
  setCell(cellOf('X'), 3)
  expect(state().changed).toEqual({
    X: { 0: 2 },
    Y_target: { 0: 2 },
    Z1: { 0: 1, 4: 3, 8: -1 },
    A1: { 0: 1, 4: 3 },
    E: { 0: 0 },
    E_squared: { 0: 0 },
    per_example: { 0: 0 },
    loss: { 0: 5 },
    mean_per_example: { 0: 1.25 },
    mean_of_all: { 0: 0.3125 },
    G: { 0: 0 },
  })
  setCell(cellOf('X', 4, 4), 1)
  // only the second row of W1 reads feature 4
  expect(state().changed['Z1']).toEqual({ 7: 1 })
})

it('one result alone is counted as one, and none as none', () => {
  setCell(cellOf('Z1', 3, 1), -5)
  expect(state().status).toMatch(/No other number changed\. Loss 5\.$/)
  setCell(cellOf('per_example', 1, 1), 2)
  expect(state().status).toMatch(/1 result changed\. Loss 5\.$/)
})

it('a number that stands there already changes nothing, but pins a result', () => {
  setCell(cellOf('X'), 2)
  expect(state().past).toEqual([])
  expect(state().status).toBe('X row 1, example x1 stays 2.')
  setCell(cellOf('Y'), 2)
  expect(state().past).toHaveLength(1)
  setCell(cellOf('Y'), 2)
  expect(state().past).toHaveLength(1)
  expect(state().status).toBe('Y row 1, example x1 stays 2.')
})

it('Delete writes 0 into a given, unpins a pin, and says why it leaves a result', () => {
  clearCell(cellOf('W1', 1, 2))
  expect(rows('Z1')[0]).toEqual([2, 0, 3, 0])
  setCell(cellOf('A1'), 9)
  clearCell(cellOf('A1'))
  expect(rows('A1')[0]).toEqual([2, 0, 3, 0])
  const { past, document } = state()
  clearCell(cellOf('A1'))
  expect(state().past).toBe(past)
  expect(state().document).toBe(document)
  expect(state().status).toMatch(/^A1 row 1, example x1 is a result/)
})

it('unpinning what is not pinned does nothing', () => {
  const before = state()
  unpin(cellOf('A1'))
  unpin(cellOf('X'))
  expect(state()).toBe(before)
})

it('Reset takes back this lesson’s numbers and pins and leaves the other’s', () => {
  setCell(cellOf('X'), 3)
  setCell(cellOf('A2'), 7)
  resetLesson()
  expect(state().document).toEqual(newDocument)
  expect(rows('loss')).toEqual([[5]])
  expect(state().past).toHaveLength(3)
  const { past } = state()
  resetLesson()
  expect(state().past).toBe(past)
  expect(state().status).toBe('Every number is already as the lesson gives it.')
})

it('an editor starts with the number, exactly, or with what was typed', () => {
  setCell(cellOf('X'), -1 / 3)
  startEditing(cellOf('X'))
  expect(state().editing).toEqual({
    cell: cellOf('X'),
    draft: '−0.3333333333333333',
    replaces: false,
  })
  startEditing(cellOf('X'), '4')
  expect(state().editing).toEqual({ cell: cellOf('X'), draft: '4', replaces: true })
  cancelEditing()
  expect(state().editing).toBeNull()
  expect(rows('X')[0]?.[0]).toBe(-1 / 3)
})

it('an edit selects its cell, lights what it is about, and closes the editor', () => {
  startEditing(cellOf('X'), '3')
  setCell(cellOf('X'), 3)
  expect(state().editing).toBeNull()
  expect(state().selected).toEqual(cellOf('X'))
  expect(state().lights['Z1']).toEqual({ 0: 'affected', 4: 'affected', 8: 'affected' })
})

it('a number too large to calculate with is named where it first arose, until it is gone', () => {
  // twice and three times it are still finite, ten times it is not
  setCell(cellOf('W1'), 5e307)
  expect(state().trouble).toBe('')
  setCell(cellOf('X', 1, 3), 10)
  expect(state().trouble).toMatch(
    /Z1 row 1, example x3 is the first that comes out as ∞, from Z1 = W1·X \+ b1\./,
  )
  setCell(cellOf('W1'), 1)
  expect(state().trouble).toBe('')
})

it('a matrix whose numbers did not change keeps its object, through an edit and a reset', () => {
  const { values } = state()
  setCell(cellOf('X', 4, 4), 1)
  // Z2 goes from −3 to −2 for x4, which ReLU clips as before
  expect(state().values['A2']).toBe(values['A2'])
  expect(state().values['W1']).toBe(values['W1'])
  expect(state().values['Z1']).not.toBe(values['Z1'])
  resetLesson()
  expect(state().values['A2']).toBe(values['A2'])
})
