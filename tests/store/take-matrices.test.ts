// The matrices of a file go where they fit, and say why where they do not.
import { beforeEach, expect, it } from 'vitest'
import { useApp } from '../../src/store/app'
import { undo } from '../../src/store/history'
import {
  choicesIn,
  lessonFor,
  takeMatrices,
  takenTwice,
  targetWords,
} from '../../src/store/saving/take-matrices'
import { startAt } from './fresh-store'

const found = (name: string, rows: number, cols: number, first = 0.5) => ({
  name,
  shape: [rows, cols],
  rows: Array.from({ length: rows }, (_, r) =>
    Array.from({ length: cols }, (__, c) => (r + c === 0 ? first : r * 10 + c)),
  ),
})

beforeEach(() => startAt({ lesson: 'autoencoder', step: 2 }))

it('suggests by name, and offers everything of a shape that fits', () => {
  const [named, unknown] = choicesIn('autoencoder', [found('w1', 4, 3), found('q', 3, 1)])
  expect(targetWords('autoencoder', named.targets[named.suggested])).toBe('W1, 3×4, turned')
  expect(unknown.suggested).toBe(-1)
  expect(unknown.targets.map((target) => targetWords('autoencoder', target))).toEqual([
    'b1, 3×1',
    'b3, 3×1',
  ])
})

it('says both shapes where one does not fit', () => {
  const [own, other, deep] = choicesIn('autoencoder', [
    found('W1', 5, 5),
    found('q', 7, 7),
    { name: 'conv', shape: [2, 3, 4] },
  ])
  expect(own.why).toBe('It is 5×5, but here W1 is 3×4.')
  expect(other.why).toMatch(/^It is 7×7, which fits nothing here: X is 4×4, W1 is 3×4/)
  expect(deep.why).toMatch(/^It is 2×3×4, which/)
})

it('refuses a number that is none with its row and column', () => {
  const [choice] = choicesIn('autoencoder', [found('W1', 3, 4, NaN)])
  expect(choice.why).toBe('W1 holds NaN in row 1, column 1.')
  expect(choice.targets).toEqual([])
  expect(choice.suggested).toBe(-1)
})

it('prefers the lesson that has the names, else the one on screen', () => {
  expect(lessonFor([found('W_enc', 6, 3)])).toBe('sparse-autoencoder')
  expect(lessonFor([found('q', 6, 3)])).toBe('autoencoder')
})

it('notices two matrices that go into one', () => {
  const [one, other] = choicesIn('autoencoder', [found('q', 3, 1), found('r', 3, 1)])
  expect(takenTwice('autoencoder', [one.targets[0], other.targets[0]])).toBe('b1')
  expect(takenTwice('autoencoder', [one.targets[0], other.targets[1]])).toBeUndefined()
})

it('puts them in as one change, in the lesson where they belong', () => {
  const before = useApp.getState().document
  const choices = choicesIn('sparse-autoencoder', [found('W_enc', 6, 3), found('b_enc', 6, 1)])
  const matches = choices.map(({ targets, suggested }) => targets[suggested])
  takeMatrices('sparse-autoencoder', matches, 'w.npz')
  const { document, place, values, status } = useApp.getState()
  expect(place.lesson).toBe('sparse-autoencoder')
  expect(values['W_enc'].data[0]).toBe(0.5)
  expect(document['sparse-autoencoder'].numbers['b_enc'][1]).toEqual([10])
  expect(status).toMatch(/^From w.npz: We, be\./)
  undo()
  expect(useApp.getState().document).toBe(before)
})
