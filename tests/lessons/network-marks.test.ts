// A cell lights its part of the network, and a neuron's cell the terms that make it.
import { describe, expect, test } from 'vitest'
import { autoencoder } from '../../src/lessons/autoencoder/autoencoder'
import { networkOf, networkOfStep, partKey, partsAt } from '../../src/lessons/network'
import { marksOf } from '../../src/lessons/network-marks'
import { compile } from '../../src/sheet/compile'
import { everyLesson } from './every-lesson'

const lesson = autoencoder()
const plan = compile(lesson.sheet)
const whole = networkOf(lesson)
const marks = (matrix: string, row: number, col: number, network = whole) =>
  Object.fromEntries(marksOf(plan, network, [{ matrix, row, col }]))

test.each(['Z1', 'A1'])(
  '%s: the node, and each term over its edge, its input and its bias',
  (name) => {
    expect(marks(name, 2, 3)).toEqual({
      'node 1 2': 'lit',
      'node 0 0': 0,
      'edge 0 0 2': 0,
      'node 0 1': 1,
      'edge 0 1 2': 1,
      'node 0 2': 2,
      'edge 0 2 2': 2,
      'node 0 3': 3,
      'edge 0 3 2': 3,
      'bias 0 2': 4,
    })
  },
)

test('a weight lights its edge, a bias itself', () => {
  expect(marks('W2', 1, 0)).toEqual({ 'edge 1 0 1': 'lit' })
  expect(marks('b2', 1, 0)).toEqual({ 'bias 1 1': 'lit' })
})

test('an input lights its node and what leaves it', () => {
  expect(marks('X', 1, 0)).toEqual({
    'node 0 1': 'lit',
    'edge 0 1 0': 'lit',
    'edge 0 1 1': 'lit',
    'edge 0 1 2': 'lit',
  })
  // where the layer that makes it is not in view, an activation is an input
  const second = networkOfStep(lesson, 3)
  expect(marks('A1', 2, 0, second)).toEqual({
    'node 0 2': 'lit',
    'edge 0 2 0': 'lit',
    'edge 0 2 1': 'lit',
  })
})

test('a whole matrix lights all that it is', () => {
  const lit = (matrix: string) => [...marksOf(plan, whole, [{ matrix }]).keys()]
  expect(lit('W2')).toHaveLength(6)
  expect(lit('Z2')).toEqual(['node 2 0', 'node 2 1'])
  expect(lit('A2')).toEqual(['node 2 0', 'node 2 1'])
  expect(lit('E')).toEqual([])
})

describe.each(everyLesson)('%s', (_name, make) => {
  test('the terms of a neuron are all the edges that reach it and its bias', () => {
    const here = make()
    const network = networkOf(here)
    const compiled = compile(here.sheet)
    for (const [i, { linear, outputs, inputs }] of network.layers.entries()) {
      const row = outputs - 1
      const lit = marksOf(compiled, network, [{ matrix: linear, row, col: 0 }])
      const incoming = partsAt(network, i + 1, row).slice(0, inputs + 1)
      expect(incoming.map((part) => lit.get(partKey(part)))).toEqual(
        incoming.map((_, term) => term),
      )
    }
  })
})
