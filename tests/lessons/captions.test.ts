// What stands over a matrix: its own caption, or its symbol and the formula that makes it.
import { expect, test } from 'vitest'
import { autoencoder } from '../../src/lessons/autoencoder/autoencoder'
import { captioned } from '../../src/lessons/captions'
import { sparseAutoencoder } from '../../src/lessons/sparse-autoencoder/sparse-autoencoder'
import { smallLesson } from './small-lesson'

test('a given is captioned by its symbol, a result by its formula in symbols', () => {
  const { X, A, S } = smallLesson.matrices
  expect([X.caption, A.caption, S.caption]).toEqual(['X', 'A₁ = ReLU(X)', 'S = −1·sign(A₁)'])
})

test('a caption of its own comes first, and a mark where there is one', () => {
  const { loss, S, A } = smallLesson.matrices
  expect(loss.caption).toBe('loss')
  expect([A.mark, S.mark]).toEqual(['exercise', 'addition'])
})

test('captions come in the order of the sheet, and only for its matrices', () => {
  const info = { symbol: 'W', about: '', role: 'plain', rows: [], cols: [] } as const
  expect(Object.keys(captioned({ B: [[1]], A: [[1]] }, { A: info, B: info, C: info }))).toEqual([
    'B',
    'A',
  ])
})

test('the lessons write their layers as on paper', () => {
  const { Z1, A1, Y, Y_target, E } = autoencoder().matrices
  expect([Z1, A1, Y, Y_target, E].map(({ caption }) => caption)).toEqual([
    'Z1 = W1·X + b1',
    'A1 = ReLU(Z1)',
    'Y = ReLU(Z4)',
    'Y′ = X',
    'E = Y − Y′',
  ])
  const { Z, F, X_hat, E: error } = sparseAutoencoder().matrices
  expect([Z, F, X_hat, error].map(({ caption }) => caption)).toEqual([
    'Z = We·X + be',
    'F = ReLU(Z)',
    'X̂ = Wd·F + bd',
    'E = X̂ − X',
  ])
})

test('a formula names its factors in the order in which they stand on the sheet', () => {
  const { matrices, places } = sparseAutoencoder()
  expect(matrices.P.caption).toBe('P = rows of S × λ‖d‖')
  const columns = ['S', 'push', 'P'].map(
    (name) => places.find((place) => place.matrices[0] === name)!.col,
  )
  expect(columns).toEqual(columns.toSorted((left, right) => left - right))
})
