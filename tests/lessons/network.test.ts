// The network of a lesson is its linear layers: every neuron one node, every weight one edge.
import { describe, expect, test } from 'vitest'
import { autoencoder } from '../../src/lessons/autoencoder/autoencoder'
import {
  cellOfPart,
  exampleOf,
  matricesOf,
  networkOf,
  networkOfStep,
  nodeCounts,
  partKey,
  partOfCell,
  partsAt,
  partsOf,
} from '../../src/lessons/network'
import { sparseAutoencoder } from '../../src/lessons/sparse-autoencoder/sparse-autoencoder'
import { everyLesson } from './every-lesson'
import { smallLesson } from './small-lesson'

const keyOf = ({ matrix, row, col }: { matrix: string; row: number; col: number }) =>
  `${matrix} ${row} ${col}`

describe.each(everyLesson)('%s', (_name, make) => {
  const lesson = make()
  const network = networkOf(lesson)
  const sizeOf = (name: string) => {
    const { rows, cols } = lesson.matrices[name]
    return rows.length * cols.length
  }

  test('every weight and every bias is exactly one part', () => {
    const cells = partsOf(network)
      .filter(({ kind }) => kind !== 'node')
      .map((part) => keyOf(cellOfPart(network, part, 0)))
    const parameters = Object.entries(lesson.matrices).filter(
      ([, { role }]) => role === 'weights' || role === 'bias',
    )
    expect(new Set(cells).size).toBe(cells.length)
    expect(cells).toHaveLength(parameters.reduce((sum, [name]) => sum + sizeOf(name), 0))
  })

  test('every input and every neuron is exactly one node, and each row feeds the next', () => {
    const counts = nodeCounts(network)
    const nodes = partsOf(network).filter(({ kind }) => kind === 'node')
    expect(new Set(nodes.map(partKey)).size).toBe(counts.reduce((sum, count) => sum + count))
    expect(counts[0]).toBe(lesson.matrices['X'].rows.length)
    for (const [i, layer] of network.layers.entries()) {
      expect(layer.inputs).toBe(counts[i])
      expect(layer.outputs).toBe(counts[i + 1])
      if (i > 0) expect(layer.from).toBe(network.layers[i - 1].to)
    }
  })

  test('from a part to its cell and back', () => {
    for (const part of partsOf(network))
      expect(partOfCell(network, cellOfPart(network, part, network.examples - 1))).toEqual(part)
  })

  test('pre-activations belong to the node of their activations', () => {
    for (const { linear, to } of network.layers)
      expect(partOfCell(network, { matrix: linear, row: 0, col: 0 })).toEqual(
        partOfCell(network, { matrix: to, row: 0, col: 0 }),
      )
  })

  test('around every node are as many edges as its neighbors have nodes', () => {
    const counts = nodeCounts(network)
    for (const part of partsOf(network)) {
      if (part.kind !== 'node') continue
      const around = partsAt(network, part.row, part.index)
      const expected = (counts[part.row - 1] ?? -1) + 1 + (counts[part.row + 1] ?? 0)
      expect(around).toHaveLength(expected)
    }
  })

  test('every step has a network, of layers that follow each other', () => {
    for (const step of lesson.steps.keys()) {
      const { layers } = networkOfStep(lesson, step)
      expect(layers.length).toBeGreaterThan(0)
      const first = network.layers.findIndex(({ linear }) => linear === layers[0].linear)
      expect(layers).toEqual(network.layers.slice(first, first + layers.length))
    }
  })
})

test('a step shows the layer it looks at; opening and losses show the whole network', () => {
  const shapes = (lesson: ReturnType<typeof autoencoder>) =>
    lesson.steps.map((_, step) => nodeCounts(networkOfStep(lesson, step)).join('-'))
  const whole = '4-3-2-3-4'
  expect(shapes(autoencoder())).toEqual([whole, whole, '4-3', '3-2', '2-3', '3-4', whole])
  expect(shapes(sparseAutoencoder())).toEqual([
    '3-6-3',
    '3-6',
    '3-6',
    '6-3',
    '6-3',
    '3-6-3',
    '3-6-3',
    '3-6-3',
    '3-6-3',
    '3-6-3',
    '3-6-3',
  ])
})

test('a layer is its weights, its bias, and what it reads and hands on', () => {
  const { layers, examples } = networkOf(sparseAutoencoder())
  expect(examples).toBe(5)
  expect(layers.map(({ weights, bias, from, linear, to }) => [weights, bias, from, linear, to])) //
    .toEqual([
      ['W_enc', 'b_enc', 'X', 'Z', 'F'],
      ['W_dec', 'b_dec', 'F', 'X_hat', 'X_hat'],
    ])
})

test('a lesson without linear layers has an empty network', () => {
  const network = networkOf(smallLesson)
  expect(network).toEqual({ layers: [], examples: 0 })
  expect(partsOf(network)).toEqual([])
  expect(partOfCell(network, { matrix: 'X', row: 0, col: 0 })).toBeNull()
})

test('errors and gradients belong to no part, but to an example', () => {
  const lesson = autoencoder()
  const network = networkOf(lesson)
  expect(partOfCell(network, { matrix: 'E', row: 1, col: 2 })).toBeNull()
  expect(exampleOf(lesson, network, { matrix: 'E', row: 1, col: 2 })).toBe(2)
  expect(exampleOf(lesson, network, { matrix: 'Z3', row: 0, col: 3 })).toBe(3)
  expect(exampleOf(lesson, network, { matrix: 'W1', row: 0, col: 1 })).toBeNull()
  expect(exampleOf(lesson, network, { matrix: 'loss', row: 0, col: 0 })).toBeNull()
})

test('the numbers that a layer needs include those that ReLU made its inputs from', () => {
  const lesson = sparseAutoencoder()
  expect(matricesOf(lesson, networkOfStep(lesson, 3)).toSorted()).toEqual(
    ['W_dec', 'b_dec', 'F', 'X_hat', 'Z'].toSorted(),
  )
})
