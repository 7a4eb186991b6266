// A list of widths read as layers: encoder down to the narrowest, decoder back up.
import { expect, test } from 'vitest'
import { layersOf } from '../../../src/lessons/autoencoder/layers'

const read = (...widths: number[]) =>
  layersOf({ widths, examples: 3 }).map(({ from, weights, to, part, tag }) =>
    [from, weights, to, part, tag].join(' '),
  )

test('the released widths are two layers of encoder and two of decoder', () => {
  expect(read(4, 3, 2, 3, 4)).toEqual([
    'X W1 A1 encoder encoder 1',
    'A1 W2 A2 bottleneck encoder 2',
    'A2 W3 A3 decoder decoder 1',
    'A3 W4 Y output decoder 2',
  ])
})

test('the narrowest place need not be in the middle', () => {
  expect(read(6, 2, 3, 5, 6)).toEqual([
    'X W1 A1 bottleneck encoder 1',
    'A1 W2 A2 decoder decoder 1',
    'A2 W3 A3 decoder decoder 2',
    'A3 W4 Y output decoder 3',
  ])
})

test('one hidden layer is the bottleneck', () => {
  expect(read(3, 2, 3)).toEqual(['X W1 A1 bottleneck encoder 1', 'A1 W2 Y output decoder 1'])
})

test('each layer takes as many numbers as the one before gives', () => {
  const sizes = layersOf({ widths: [5, 4, 2, 3, 5], examples: 3 }).map(({ inputs, outputs }) => [
    inputs,
    outputs,
  ])
  expect(sizes).toEqual([
    [5, 4],
    [4, 2],
    [2, 3],
    [3, 5],
  ])
})
