// A cell in words and as a reference, rows and columns counted from 1.
import { expect, test } from 'vitest'
import { autoencoder } from '../../src/lessons/autoencoder/autoencoder'
import { cellReference, cellWords, positionWords } from '../../src/lessons/cell-words'
import { sparseAutoencoder } from '../../src/lessons/sparse-autoencoder/sparse-autoencoder'

const lesson = autoencoder()
const sparse = sparseAutoencoder()

test('a weight is told by row and column', () => {
  const cell = { matrix: 'W1', row: 2, col: 0 }
  expect(cellWords(lesson, cell)).toBe('W1 row 3, column 1')
  expect(cellReference(lesson, cell)).toBe('W1[3,1]')
})

test('names are said where there are any', () => {
  expect(cellWords(sparse, { matrix: 'F', row: 5, col: 1 })).toBe('F f6 Mountain, x2 Everest')
  expect(positionWords(lesson, { matrix: 'Z2', row: 1, col: 3 })).toBe('row 2, example x4')
})

test('a single row or column is not counted', () => {
  expect(cellWords(lesson, { matrix: 'b1', row: 1, col: 0 })).toBe('b1 row 2')
  expect(cellWords(sparse, { matrix: 'norms', row: 0, col: 3 })).toBe('‖d‖ f4 Europe')
})

test('a single number is just its symbol', () => {
  const cell = { matrix: 'loss', row: 0, col: 0 }
  expect([cellWords(lesson, cell), cellReference(lesson, cell)]).toEqual(['L', 'L'])
  expect(positionWords(lesson, cell)).toBe('')
})
