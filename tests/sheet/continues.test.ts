// Where the work goes on from one cell alone.
import { expect, test } from 'vitest'
import { autoencoder } from '../../src/lessons/autoencoder/autoencoder'
import { sparseAutoencoder } from '../../src/lessons/sparse-autoencoder/sparse-autoencoder'
import { createEngine } from '../../src/sheet/engine'
import { continuesAt } from '../../src/sheet/continues'

test('a pre-activation goes on to its ReLU, an error to its square, a loss to nothing', () => {
  const { plan } = createEngine(autoencoder().sheet)
  const next = (matrix: string, row: number, col: number) => continuesAt(plan, { matrix, row, col })
  expect(next('Z1', 1, 2)).toEqual({ matrix: 'A1', row: 1, col: 2 })
  expect(next('E', 3, 1)).toEqual({ matrix: 'E_squared', row: 3, col: 1 })
  expect(next('A1', 1, 2)).toBeNull()
})

test('a feature goes on to its sign, and a number made of more goes nowhere alone', () => {
  const { plan } = createEngine(sparseAutoencoder().sheet)
  expect(continuesAt(plan, { matrix: 'F', row: 5, col: 1 })).toEqual({
    matrix: 'S',
    row: 5,
    col: 1,
  })
  expect(continuesAt(plan, { matrix: 'S', row: 5, col: 1 })).toBeNull()
})
