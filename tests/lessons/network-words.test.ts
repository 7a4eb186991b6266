// The network's numbers and words: what stands in a node, what is clipped, what is dead.
import { describe, expect, test } from 'vitest'
import { autoencoder } from '../../src/lessons/autoencoder/autoencoder'
import type { Lesson, OtherActivation } from '../../src/lessons/lesson'
import { networkOf, networkOfStep, partOfCell } from '../../src/lessons/network'
import { largestWeight, strength } from '../../src/lessons/network-numbers'
import {
  networkSummary,
  type NetworkScene,
  nodeIn,
  shownWords,
  spokenPart,
} from '../../src/lessons/network-words'
import { chosenLesson } from '../../src/lessons/sparse-autoencoder/chosen/index'
import { sparseKit } from '../../src/lessons/sparse-autoencoder/kit'
import { sparseAutoencoder } from '../../src/lessons/sparse-autoencoder/sparse-autoencoder'
import { at, type Rows } from '../../src/tensor/tensor'
import { valuesOf } from './every-lesson'

function scene(
  lesson: Lesson,
  example: number,
  { step, ...rest }: Partial<NetworkScene> & { step?: number; numbers?: Record<string, Rows> } = {},
): NetworkScene {
  const network = step === undefined ? networkOf(lesson) : networkOfStep(lesson, step)
  const values = valuesOf(lesson, rest.numbers)
  return { lesson, network, values, pins: {}, sees: () => true, example, ...rest }
}

const deadRow = {
  W1: [
    [-1, -1, -1, -1],
    [1, -1, 0, 1],
    [-1, -1, 1, 0],
  ],
}

test('a node holds its activation, with the number that ReLU struck out', () => {
  const first = scene(autoencoder(), 0)
  expect(nodeIn(first, 1, 2)).toMatchObject({ value: 0, clipped: -1, dead: false })
  expect(nodeIn(scene(autoencoder(), 3), 1, 2)).toMatchObject({ value: 3, clipped: undefined })
  expect(nodeIn(first, 0, 1)).toMatchObject({ value: 1, clipped: undefined, dead: false })
})

test('a pinned 0 was not clipped', () => {
  const pinned = scene(autoencoder(), 0, { pins: { A1: { 8: 0 } } })
  expect(nodeIn(pinned, 1, 2)).toMatchObject({ value: 0, clipped: undefined })
})

test('the activations that a decoder reads are clipped as they were in the encoder', () => {
  expect(nodeIn(scene(sparseAutoencoder(), 0, { step: 3 }), 0, 1)).toMatchObject({
    value: 0,
    clipped: -6,
  })
})

test('a neuron is dead when it is 0 for every example, and not when for this one alone', () => {
  const numbers = scene(autoencoder(), 3, { numbers: deadRow })
  expect(nodeIn(numbers, 1, 0).dead).toBe(true)
  expect(nodeIn(numbers, 1, 2).dead).toBe(false)
  expect(spokenPart(numbers, { kind: 'node', row: 1, index: 0 })).toBe(
    'neuron 1: 0, clipped from minus 3, dead: 0 in all 4 columns',
  )
})

test('an output without ReLU is never dead', () => {
  const zeros = { W_dec: [1, 2, 3].map(() => [0, 0, 0, 0, 0, 0]), b_dec: [[0], [0], [0]] }
  expect(nodeIn(scene(sparseAutoencoder(), 0, { numbers: zeros }), 2, 0)).toMatchObject({
    value: 0,
    dead: false,
  })
})

test('what has not appeared is not shown: pre-activations stand in, then nothing', () => {
  const sees = ({ matrix }: { matrix: string }) => matrix !== 'F'
  const linear = nodeIn(scene(sparseAutoencoder(), 0, { sees }), 1, 1)
  expect(linear).toMatchObject({ value: -6, cell: { matrix: 'Z', row: 1, col: 0 } })
  const nothing = scene(sparseAutoencoder(), 0, { sees: ({ matrix }) => matrix === 'X' })
  expect(nodeIn(nothing, 1, 1)).toMatchObject({ value: null, clipped: undefined, dead: false })
  expect(shownWords(nothing, { kind: 'edge', layer: 0, from: 0, to: 0 })).toBeNull()
  expect(networkSummary(nothing)).toContain('not there yet, its weights come with a later step')
})

test('a weight says its cell, its number, and where it leads', () => {
  const edge = { kind: 'edge', layer: 0, from: 0, to: 2 } as const
  const first = scene(autoencoder(), 0)
  expect(shownWords(first, edge)).toEqual({
    number: 'W1[3,1] = −1',
    about: 'from feature 1 to neuron 3',
  })
  expect(spokenPart(first, edge)).toBe('W1 row 3, column 1, minus 1: from feature 1 to neuron 3')
  expect(spokenPart(first, { kind: 'bias', layer: 0, to: 1 })).toBe('b1 row 2, 1: bias of neuron 2')
})

test('the summary says every node with its number and its strongest weight', () => {
  const words = networkSummary(scene(autoencoder(), 3, { step: 2, numbers: deadRow }))
  expect(words).toMatch(/^Network for example x4\. X, inputs, 4 nodes: feature 1 is 0; /)
  expect(words).toContain('A1, encoder 1, activations, 3 nodes: neuron 1 is 0')
  expect(words).toContain('neuron 3 is 3, strongest incoming weight minus 1 from feature 1.')
})

test('a weight is as strong as it is large beside the largest', () => {
  const { network, values } = scene(sparseAutoencoder(), 0)
  expect(largestWeight(network, values)).toBe(2)
  expect(strength(-1, 2)).toBe(0.5)
  expect(strength(0, 0)).toBe(0)
  expect(strength(NaN, 2)).toBe(0)
})

describe('with another activation', () => {
  const chosen = (activation: OtherActivation) =>
    chosenLesson(sparseKit.shipped.shape, sparseKit.shipped.names, activation)
  const said = (activation: OtherActivation, index: number, example: number) =>
    shownWords(scene(chosen(activation), example), { kind: 'node', row: 1, index })

  test('what was above 0 and is cut says so, with what decided', () => {
    expect(said('topk', 2, 3)).toEqual({
      number: 'F[3,4] = 0',
      about: 'f3 City, cut: was 1, kept[3,4] = 0 is not above 0; dead: 0 in all 5 columns',
    })
    expect(said('jumprelu', 2, 3)?.about).toMatch(/^f3 City, cut: was 1, not above θ\[3,1\] = 1.5/)
    expect(said('gated', 2, 3)?.about).toMatch(/^f3 City, cut: was 1, π\[3,4\] = 0 is not above 0/)
    expect(said('gated', 0, 0)).toEqual({ number: 'F[1,1] = 2', about: 'f1 Water' })
  })

  test('a feature that is 0 for every token is dead, as with ReLU', () => {
    for (const activation of ['topk', 'jumprelu', 'gated'] as const) {
      const lesson = chosen(activation)
      const rows = [...Array(6).keys()]
      const zero = rows.map((row) =>
        Array.from({ length: 5 }, (_, col) => at(valuesOf(lesson).F, row, col)).every(
          (f) => f === 0,
        ),
      )
      expect(zero).toContain(true)
      expect(rows.map((row) => nodeIn(scene(lesson, 0), 1, row).dead)).toEqual(zero)
    }
  })

  test('a summary says what lets numbers through', () => {
    const passes = (activation: OtherActivation) => networkSummary(scene(chosen(activation), 3))
    expect(passes('topk')).toContain('6 nodes, let through where kept is above 0: ')
    expect(passes('jumprelu')).toContain('6 nodes, let through above θ: ')
    expect(passes('gated')).toContain('6 nodes, let through where π is above 0: ')
    expect(passes('gated')).toContain('f3 City is 0, cut from 1, π 0 is not above 0')
  })

  test('the edges are the gate’s weights at the step that looks at those alone, and say so', () => {
    const lesson = chosen('gated')
    const edge = { kind: 'edge', layer: 0, from: 0, to: 2 } as const
    const bias = { kind: 'bias', layer: 0, to: 2 } as const
    const step = lesson.steps.findIndex(({ appears }) => appears.includes('W_gate'))
    const gate = scene(lesson, 0, { step })
    expect(shownWords(gate, edge)).toEqual({
      number: 'Wg[3,1] = −1',
      about: 'gate weight from neuron 1 to f3 City',
    })
    expect(spokenPart(gate, bias)).toBe('bg f3 City, minus 4: gate bias of f3 City')
    expect(networkSummary(gate)).toContain('strongest incoming gate weight minus 1 from neuron 1')
    const encoder = scene(lesson, 0, { step: 1 })
    expect(shownWords(encoder, edge)).toEqual({
      number: 'We[3,1] = −1',
      about: 'from neuron 1 to f3 City',
    })
    // a gate weight on the sheet is named at the same edge
    expect(partOfCell(encoder.network, { matrix: 'W_gate', row: 2, col: 0 })).toEqual(edge)
    expect(shownWords(encoder, edge, { matrix: 'W_gate', row: 2, col: 0 })).toEqual({
      number: 'Wg[3,1] = −1',
      about: 'gate weight from neuron 1 to f3 City',
    })
  })
})
