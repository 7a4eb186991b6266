// The released autoencoder grown, cut, deepened and flattened: each number in its place.
import { expect, test } from 'vitest'
import { autoencoderKit } from '../../../src/lessons/autoencoder/kit'
import { autoencoderNumbers, version1 } from '../../../src/lessons/autoencoder/numbers'
import { resizedNumbers } from '../../../src/lessons/autoencoder/resize'
import { shippedShape } from '../../../src/lessons/autoencoder/shape'
import { seedOf } from '../../../src/lessons/small-numbers'
import { rowsOf, valuesOf } from '../every-lesson'
import { noNames } from '../../../src/lessons/kit'

const to = (widths: number[], examples = 4) =>
  resizedNumbers(version1, shippedShape, { widths, examples })

test('a neuron more is drawn; what reads it starts at 0', () => {
  const { W1, b1, W2, W3 } = to([4, 4, 2, 3, 4])
  expect(W1.slice(0, 3)).toEqual(version1.W1)
  expect(b1.slice(0, 3)).toEqual(version1.b1)
  expect(W2).toEqual(version1.W2.map((row) => [...row, 0]))
  expect(W3).toEqual(version1.W3)
  const { A1, A2, Y } = valuesOf(
    autoencoderKit.make({ sizes: [4, 4, 2, 3, 4], columns: 4 }, noNames),
  )
  // on for some examples, off for others
  expect(Array.from(A1.data.subarray(12)).some((value) => value > 0)).toBe(true)
  expect(Array.from(A1.data.subarray(12))).toContain(0)
  const shipped = valuesOf(autoencoderKit.make(autoencoderKit.shipped.shape, noNames))
  expect([A2, Y]).toEqual([shipped.A2, shipped.Y])
})

test('an example less is one column less, and nothing else', () => {
  expect(to([4, 3, 2, 3, 4], 3)).toEqual({
    ...version1,
    X: version1.X.map((row) => row.slice(0, 3)),
  })
})

test('a feature more is one more row of inputs, and one more output that is drawn to fit it', () => {
  const { X, W1, W4, b4 } = to([5, 3, 2, 3, 5])
  expect(X.slice(0, 4)).toEqual(version1.X)
  expect(W1).toEqual(version1.W1.map((row) => [...row, 0]))
  expect([W4.slice(0, 4), b4.slice(0, 4)]).toEqual([version1.W4, version1.b4])
})

test('new layers stand next to the code and copy what they read', () => {
  const { W1, W2, b2, W3, W4, W5, W6 } = to([4, 3, 3, 2, 3, 3, 4])
  expect([W1, W6]).toEqual([version1.W1, version1.W4])
  expect(W2.slice(0, 2)).toEqual(version1.W2)
  expect(b2.slice(0, 2)).toEqual(version1.b2)
  expect(W3).toEqual([
    [1, 0, 0],
    [0, 1, 0],
  ])
  expect(W4.slice(0, 2)).toEqual([
    [1, 0],
    [0, 1],
  ])
  expect(W5).toEqual(version1.W3.map((row) => [...row, 0]))
})

test('one layer less on each side keeps the outermost', () => {
  const { W1, W2 } = to([4, 2, 4])
  expect(W1).toEqual(version1.W1.slice(0, 2))
  expect(W2).toEqual(version1.W4.map((row) => row.slice(0, 2)))
})

test('a neuron that the cut would leave dead is drawn anew where a shape starts, and only there', () => {
  const shape = { widths: [2, 3, 2, 3, 2], examples: 4 }
  // what is left of neuron 3 reads −x1 − x2, which is never above 0
  expect(resizedNumbers(version1, shippedShape, shape).W1[2]).toEqual([-1, -1])
  const lesson = autoencoderKit.make({ sizes: shape.widths, columns: 4 }, noNames)
  expect(rowsOf(valuesOf(lesson), 'A1')[2].some((value) => value > 0)).toBe(true)
})

test('a shape starts with the same numbers in every release: links store differences from them', () => {
  const started = [
    autoencoderNumbers({ widths: [5, 4, 3, 2, 3, 3, 5], examples: 5 }),
    autoencoderNumbers({ widths: [2, 1, 6, 2], examples: 12 }),
  ]
  expect(started[0].W1[3]).toEqual([-1, 1, -1, 1, 1])
  expect(started.map((numbers) => seedOf(JSON.stringify(numbers)))).toEqual([
    3289994841, 4020433080,
  ])
})
