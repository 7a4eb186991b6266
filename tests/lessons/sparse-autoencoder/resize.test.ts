// The released sparse autoencoder grown and cut: each number in its place.
import { expect, test } from 'vitest'
import { sparseKit } from '../../../src/lessons/sparse-autoencoder/kit'
import { sparseNumbers, version1 } from '../../../src/lessons/sparse-autoencoder/numbers'
import { resizedNumbers } from '../../../src/lessons/sparse-autoencoder/resize'
import { shippedShape } from '../../../src/lessons/sparse-autoencoder/shape'
import { seedOf } from '../../../src/lessons/small-numbers'
import { rowsOf, valuesOf } from '../every-lesson'
import { pairs, total } from '../plain-loops'

const to = (change: Partial<typeof shippedShape>) =>
  resizedNumbers(version1, { ...shippedShape, ...change })

test('a feature more is on for a few tokens, along one neuron', () => {
  const { W_enc, b_enc, W_dec, ...others } = to({ features: 7 })
  expect([W_enc.slice(0, 6), b_enc.slice(0, 6)]).toEqual([version1.W_enc, version1.b_enc])
  expect(W_dec.map((row) => row.slice(0, 6))).toEqual(version1.W_dec)
  expect(others).toEqual({ X: version1.X, b_dec: version1.b_dec, lambda: version1.lambda })
  expect(W_dec.map((row) => Math.abs(row[6])).toSorted()).toEqual([0, 0, 1])
  const lesson = sparseKit.make({ sizes: [3, 7], columns: 5 }, sparseKit.shipped.names)
  const on = rowsOf(valuesOf(lesson), 'F')[6].filter((f) => f > 0).length
  expect([1, 2]).toContain(on)
})

test('its direction is the one of six that leaves the least squared error, for one step', () => {
  const { W_dec, W_enc, b_enc } = to({ features: 7 })
  const without = valuesOf(sparseKit.make({ sizes: [3, 6], columns: 5 }, sparseKit.shipped.names))
  const made = valuesOf(sparseKit.make({ sizes: [3, 7], columns: 5 }, sparseKit.shipped.names))
  const f = rowsOf(made, 'F')[6]
  // d (squared error) / d(direction) = 2 Σ E·f
  const slopes = rowsOf(without, 'E').map((row) => total(pairs([row], [f], (e, on) => e * on)))
  const steepest = slopes.map(Math.abs).indexOf(Math.max(...slopes.map(Math.abs)))
  expect(W_dec[steepest][6]).toBe(slopes[steepest] > 0 ? -1 : 1)
  expect([W_enc[6].length, b_enc[6].length]).toEqual([3, 1])
})

test('a neuron more is not read, and the reconstruction starts at its mean', () => {
  const { X, W_enc, W_dec, b_dec } = to({ inputs: 4 })
  expect(X.slice(0, 3)).toEqual(version1.X)
  expect(W_enc).toEqual(version1.W_enc.map((row) => [...row, 0]))
  expect(W_dec).toEqual([...version1.W_dec, [0, 0, 0, 0, 0, 0]])
  expect(b_dec).toEqual([...version1.b_dec, [Math.round(total([X[3]]) / 5)]])
})

test('a token less is one column less, a feature less one row and one column', () => {
  expect(to({ tokens: 4 })).toEqual({ ...version1, X: version1.X.map((row) => row.slice(0, 4)) })
  expect(to({ features: 5 })).toEqual({
    ...version1,
    W_enc: version1.W_enc.slice(0, 5),
    b_enc: version1.b_enc.slice(0, 5),
    W_dec: version1.W_dec.map((row) => row.slice(0, 5)),
  })
})

test('λ stays as the learner left it', () => {
  expect(resizedNumbers({ ...version1, lambda: [[3]] }, sparse(4)).lambda).toEqual([[3]])
})

test('a shape starts with the same numbers in every release: links store differences from them', () => {
  const started = [
    sparseNumbers({ inputs: 4, features: 8, tokens: 6 }),
    sparseNumbers({ inputs: 2, features: 3, tokens: 12 }),
  ]
  expect(started[0].W_enc[6]).toEqual([0, 1, -1, -1])
  expect(started.map((numbers) => seedOf(JSON.stringify(numbers)))).toEqual([
    2362203106, 2366172453,
  ])
})

function sparse(tokens: number) {
  return { ...shippedShape, tokens }
}
