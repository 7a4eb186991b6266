// Parts of a paragraph that follow the sheet, in the sparse autoencoder as it stands.
import { beforeEach, expect, it } from 'vitest'
import type { TextPart } from '../../src/lessons/words'
import { current, useApp } from '../../src/store/app'
import { setCell } from '../../src/store/edit'
import { sayPart } from '../../src/store/say-part'
import { startAt } from './fresh-store'

const say = (part: TextPart) => sayPart(current().lesson, useApp.getState().values, part)
const mountain: TextPart = { kind: 'positive', matrix: 'F', row: 5 }

beforeEach(() => startAt({ lesson: 'sparse-autoencoder', step: 2 }))

it('says words as they are, and a matrix by its symbol', () => {
  expect(say('as it is')).toBe('as it is')
  expect(say({ kind: 'matrix', matrix: 'X_hat' })).toBe('X̂')
})

it('says the number of a single cell, rounded as the sheet shows it', () => {
  expect(say({ kind: 'number', matrix: 'L0' })).toBe('1.6')
  setCell({ matrix: 'lambda', row: 0, col: 0 }, -1 / 3)
  expect(say({ kind: 'number', matrix: 'lambda' })).toBe('−0.33')
})

it('counts the cells that are not 0', () => {
  expect(say({ kind: 'nonzero', matrix: 'F' })).toBe('8')
})

it('lists the columns in which a row is above 0, by name', () => {
  expect(say(mountain)).toBe('Everest and Alps')
  setCell({ matrix: 'F', row: 5, col: 4 }, 1)
  expect(say(mountain)).toBe('Everest, Alps and guitar')
  for (const col of [1, 4]) setCell({ matrix: 'F', row: 5, col }, 0)
  expect(say(mountain)).toBe('Alps')
  setCell({ matrix: 'F', row: 5, col: 2 }, -1)
  expect(say(mountain)).toBe('none of them')
})
