// Several cells in words: the numbers that a product meets, as a teacher names them.
import { expect, test } from 'vitest'
import { autoencoder } from '../../src/lessons/autoencoder/autoencoder'
import { byMatrix, cellsWords } from '../../src/lessons/cells-words'
import { leavesOf } from '../../src/ops/expression/walk'
import { createEngine } from '../../src/sheet/engine'
import { explain } from '../../src/sheet/explain'
import { everyLesson } from './every-lesson'
import { cellsOf } from '../support/brute-force'

const lesson = autoencoder()
const { plan } = createEngine(lesson.sheet)
const madeFrom = (matrix: string, row: number, col: number) =>
  leavesOf(explain(plan, { matrix, row, col })!)

test('a row meets a column', () => {
  expect(cellsWords(lesson, madeFrom('Z1', 1, 0))).toBe('row 2 of W1, example x1 of X and b1[2,1]')
  expect(cellsWords(lesson, madeFrom('A1', 1, 0))).toBe('Z1[2,1]')
  expect(cellsWords(lesson, madeFrom('loss', 0, 0))).toBe('all of E²')
  expect(cellsWords(lesson, [])).toBe('')
})

test('many cells are all of a matrix, or so many of it', () => {
  const row = [0, 1, 2, 3].flatMap((col) => madeFrom('Z1', 1, col))
  expect(cellsWords(lesson, row)).toBe('row 2 of W1, all of X and b1[2,1]')
  const some = [0, 1].flatMap((col) => [0, 1].map((at) => ({ matrix: 'X', row: at, col })))
  expect(cellsWords(lesson, some)).toBe('2 by 2 cells of X')
})

test.each(everyLesson)('names the matrices that each cell of the %s is made of', (_, make) => {
  const made = make()
  const compiled = createEngine(made.sheet).plan
  for (const cell of cellsOf(compiled)) {
    const expression = explain(compiled, cell)
    if (!expression) continue
    const leaves = leavesOf(expression)
    expect(byMatrix(leaves).flat()).toHaveLength(leaves.length)
    const words = cellsWords(made, leaves)
    for (const { matrix } of leaves) expect(words).toContain(made.matrices[matrix].symbol)
  }
})
