// What is saved is what is open, and opening it again is one change.
import fc from 'fast-check'
import { beforeEach, expect, it } from 'vitest'
import { readDocument } from '../../src/formats/document/read-document'
import { writeDocument } from '../../src/formats/document/saved-document'
import { useApp } from '../../src/store/app'
import { setCell } from '../../src/store/edit'
import { undo } from '../../src/store/history'
import { useOptions } from '../../src/store/options'
import { resize } from '../../src/store/problem'
import { goTo } from '../../src/store/reading'
import { openSaved, savedNow } from '../../src/store/saving/saved-now'
import { kits } from '../formats/document/saved-works'
import { startAt } from './fresh-store'

beforeEach(async () => {
  useOptions.setState(useOptions.getInitialState(), true)
  await startAt({ lesson: 'autoencoder', step: 2 })
})

const w11 = { matrix: 'W1', row: 0, col: 0 }

it('an untouched page is its place and nothing else', () => {
  expect(savedNow()).toEqual({
    place: { lesson: 'autoencoder', step: 2 },
    view: {},
    lessons: {},
  })
})

it('what was changed and changed back is not saved', () => {
  setCell(w11, 7)
  setCell(w11, 1)
  expect(savedNow().lessons).toEqual({})
})

it('opening goes to the place and the view, and one undo brings the work before it back', () => {
  setCell(w11, 7)
  useApp.setState({ view: 'overview', showAll: true })
  useOptions.setState({ heat: true, diagram: false })
  const saved = savedNow()
  expect(saved.view).toEqual({ overview: true, showAll: true, heat: true, diagram: false })
  undo()
  goTo({ lesson: 'sparse-autoencoder', step: 4 })
  setCell({ matrix: 'X', row: 0, col: 0 }, 9)
  useApp.setState({ view: 'step', showAll: false })
  useOptions.setState({ heat: false, diagram: true })
  const before = useApp.getState().document
  openSaved(saved, 'Opened it.')
  expect(savedNow()).toEqual(saved)
  expect(useApp.getState().values['W1'].data[0]).toBe(7)
  expect(useApp.getState().status).toMatch(/^Opened it\./)
  undo()
  expect(useApp.getState().document).toBe(before)
})

it('opening what is open already is no change', () => {
  setCell(w11, 7)
  const { past } = useApp.getState()
  openSaved(savedNow(), 'Opened it.')
  expect(useApp.getState().past).toBe(past)
})

it('a step that the sizes do not have becomes the last, before and after', () => {
  resize({ sizes: [4, 3, 3, 2, 3, 3, 4], columns: 4 })
  const { steps } = kits['autoencoder'].make(
    { sizes: [4, 3, 3, 2, 3, 3, 4], columns: 4 },
    { columns: [], features: [] },
  )
  goTo({ lesson: 'autoencoder', step: steps.length - 1 })
  const deep = savedNow()
  undo()
  openSaved(deep, 'Deep.')
  expect(useApp.getState().place.step).toBe(steps.length - 1)
  openSaved({ ...deep, lessons: {} }, 'Shallow.')
  expect(useApp.getState().place.step).toBe(6)
})

it('after any edits, the text of what is saved reads back as the same document', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true })), (numbers) => {
      numbers.forEach((number, i) =>
        setCell({ matrix: i % 2 ? 'Z1' : 'W1', row: i % 3, col: i % 4 }, number + 0),
      )
      const saved = savedNow()
      expect(readDocument(writeDocument(saved), kits)).toEqual({ kind: 'document', saved })
    }),
    { numRuns: 30 },
  )
})
