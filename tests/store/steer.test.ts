// Steering from the page: what is held, one undo for a drag, and where the reader stays.
import { beforeEach, describe, expect, it } from 'vitest'
import { useApp } from '../../src/store/app'
import { newDocument } from '../../src/store/document'
import { setCell } from '../../src/store/edit'
import { undo } from '../../src/store/history'
import { freeCells, holdCells, holdFeature, releaseFeature } from '../../src/store/steer'
import { toRows } from '../../src/tensor/tensor'
import { startAt } from './fresh-store'

const state = () => useApp.getState()
const row = (matrix: string, index: number) => toRows(state().values[matrix])[index]
const pins = () => state().document['sparse-autoencoder'].pins
const mountain = { feature: 5 }

describe('a feature', () => {
  beforeEach(() => startAt({ lesson: 'sparse-autoencoder', step: 2 }))

  it('is held for every token as one change, and one undo sets it free', () => {
    holdFeature(mountain, 3)
    expect(row('F', 5)).toEqual([3, 3, 3, 3, 3])
    expect(state().past).toHaveLength(1)
    expect(state().status).toMatch(/^f6 Mountain for every token is held at 3\. .*Loss 37 → \d+\.$/)
    undo()
    expect(row('F', 5)).toEqual([0, 2, 1, 0, 0])
    expect(state().document).toEqual(newDocument)
  })

  it('dragged through many values is one undo; another drag is another', () => {
    for (let i = 1; i <= 40; i++) holdFeature({ ...mountain, token: 3 }, i / 10, 'drag steer 1')
    for (let i = 1; i <= 3; i++) holdFeature({ ...mountain, token: 3 }, i, 'drag steer 2')
    expect(state().past).toHaveLength(2)
    undo()
    expect(row('F', 5)).toEqual([0, 2, 1, 4, 0])
    undo()
    expect(row('F', 5)).toEqual([0, 2, 1, 0, 0])
  })

  it('ablated is pinned to 0; released it is worked out again', () => {
    holdFeature(mountain, 0)
    expect(row('F', 5)).toEqual([0, 0, 0, 0, 0])
    expect(Object.keys(pins().F)).toHaveLength(5)
    releaseFeature({ ...mountain, token: 1 })
    expect(row('F', 5)).toEqual([0, 2, 0, 0, 0])
    releaseFeature(mountain)
    expect(pins()).toEqual({})
  })

  it('says so and changes nothing when it stands so already', () => {
    releaseFeature(mountain)
    expect(state().status).toBe('f6 Mountain for every token is free already.')
    holdFeature(mountain, 2)
    holdFeature(mountain, 2)
    expect(state().status).toBe('f6 Mountain for every token is held at 2 already.')
    expect(state().past).toHaveLength(1)
  })

  it('forgets the arithmetic that a cell was pinned by', () => {
    setCell({ matrix: 'F', row: 5, col: 0 }, 0.5, '=1/2')
    holdFeature(mountain, 2)
    expect(state().document['sparse-autoencoder'].typed).toEqual({})
  })

  it('leaves the reader at a step that does not show it, undone too', () => {
    useApp.setState({ place: { lesson: 'sparse-autoencoder', step: 4 } })
    holdFeature(mountain, 2)
    expect(state().place.step).toBe(4)
    undo()
    expect(state().place.step).toBe(4)
  })
})

it('a code is held and set free, a drag of it one undo', async () => {
  await startAt({ lesson: 'autoencoder', step: 3 })
  const before = row('A2', 0)
  const cells = [0, 1].map((at) => ({ matrix: 'A2', row: at, col: 0 }))
  for (let i = 1; i <= 9; i++)
    holdCells(
      cells.map((cell) => ({ cell, value: i / 10 })),
      'held.',
      'drag code 1',
    )
  expect(row('A2', 1)[0]).toBe(0.9)
  expect(state().past).toHaveLength(1)
  freeCells(cells, 'free.')
  expect(row('A2', 0)).toEqual(before)
  expect(state().document.autoencoder.pins).toEqual({})
  undo()
  undo()
  expect(state().document).toEqual(newDocument)
})
