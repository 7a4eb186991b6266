// The space in words: where directions point, which tokens lie that way, what steering did.
import { describe, expect, test } from 'vitest'
import { autoencoder } from '../../../src/lessons/autoencoder/autoencoder'
import { axesOf, withAxis } from '../../../src/lessons/space/axes'
import { codeCells, codeSpaceOf } from '../../../src/lessons/space/code-space'
import { featureSpaceOf } from '../../../src/lessons/space/feature-space'
import { movedBy, pairAt, placeOn, planeOf, ticksOf } from '../../../src/lessons/space/plane'
import { directionWords, listText } from '../../../src/lessons/space/space-words'
import { freeValues, steerEffect } from '../../../src/lessons/space/steer-effect'
import { steerRange, turnUp } from '../../../src/lessons/space/steer-range'
import { guidedFeature, guideTitle, guideWords } from '../../../src/lessons/space/steer-words'
import { noNames } from '../../../src/lessons/kit'
import type { Lesson } from '../../../src/lessons/lesson'
import { chosenLesson } from '../../../src/lessons/sparse-autoencoder/chosen/index'
import { ablate, steer } from '../../../src/lessons/sparse-autoencoder/steering'
import { sparseAutoencoder } from '../../../src/lessons/sparse-autoencoder/sparse-autoencoder'
import { untouched } from '../../../src/lessons/work'
import { createEngine } from '../../../src/sheet/engine'

const lesson = sparseAutoencoder()
const engine = createEngine(lesson.sheet)
const values = engine.evaluate(untouched)
const space = featureSpaceOf(lesson, values)!
const mountain = 5

describe('a direction in words', () => {
  test('says where it points, how long it is and which tokens lie that way', () => {
    expect(directionWords(space.directions[mountain], space)).toBe(
      'f6 Mountain points up along neuron 2 and down along neuron 3, length 3; token Everest lies that way. It is on for Everest and Alps.',
    )
  })

  test('says when a column is zero', () => {
    const zero = { ...space.directions[0], along: [0, 0, 0], norm: 0 }
    expect(directionWords(zero, space)).toBe('f1 Water has no direction: its column is zero.')
  })

  test('lists as a person does', () => {
    expect(['', 'a', 'a b', 'a b c'].map((words) => listText(words.split(' ')))).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ])
  })
})

describe('steering in numbers', () => {
  const pins = steer(lesson, {}, { feature: mountain, token: 3 }, 2)
  const work = { ...untouched, pins }
  const now = createEngine(lesson.sheet).evaluate(work)
  const effect = steerEffect(lesson, freeValues(engine, lesson, work, mountain), now, mountain)!

  test('moves one token along the direction by the change, and the loss with it', () => {
    expect(effect.tokens.map(({ change }) => change)).toEqual([0, 0, 0, 2, 0])
    expect(effect.tokens[3].moved).toEqual(effect.tokens[3].along)
    expect(effect.tokens[3].along).toEqual([2, 4, -4])
    expect(effect.losses.map(({ was }) => was)).toEqual([5, 32, 37])
    expect(effect.losses[1].now).toBe(32 + 2 * 3)
  })

  test('is compared with other pins in place', () => {
    const held = { ...work, pins: steer(lesson, pins, { feature: 0, token: 0 }, 7) }
    const before = freeValues(engine, lesson, held, mountain)
    expect(before.F.data[0]).toBe(7)
    expect(before.F.data[mountain * 5 + 3]).toBe(0)
  })

  test('the guide names what it is about, and takes its numbers from the sheet', () => {
    expect(guideTitle(space, guidedFeature(space))).toBe('Turn Mountain up')
    const { says, button } = guideWords(space, mountain, effect, 0, 0)
    expect(says).toContain('on for Everest and Alps')
    expect(button).toBe('Hold it at 2 for ocean')
    expect(guideWords(space, mountain, effect, 3, 1).says).toContain('by 2 times the direction')
    expect(guideWords(space, mountain, effect, 0, 3).says).toMatch(
      /^f6 Mountain is free again: the enc/,
    )
    const renamed = sparseAutoencoder(undefined, { columns: [], features: ['Lake'] })
    const other = featureSpaceOf(renamed, values)!
    expect(guideTitle(other, guidedFeature(other))).toBe('Turn Lake up')
    const unnamed = featureSpaceOf(
      sparseAutoencoder(undefined, { columns: [], features: [] }),
      values,
    )!
    expect(guideTitle(unnamed, guidedFeature(unnamed))).toBe('Turn f6 up')
  })

  test('less sparsity cost is said only where the sparsity loss hears of the feature', () => {
    const ablated = (of: Lesson) => {
      const made = createEngine(of.sheet)
      const held = { ...untouched, pins: ablate(of, {}, { feature: mountain }) }
      const free = freeValues(made, of, held, mountain)
      const is = steerEffect(of, free, made.evaluate(held), mountain)!
      return guideWords(featureSpaceOf(of, free)!, mountain, is, 0, 2).says
    }
    expect(ablated(lesson)).toMatch(/Less sparsity cost/)
    for (const activation of ['topk', 'jumprelu', 'gated'] as const) {
      const other = chosenLesson({ sizes: [3, 6], columns: 5 }, noNames, activation)
      expect(ablated(other)).not.toMatch(/Less sparsity cost/)
    }
  })

  test('a dead feature is turned up to 1, and a slider reaches above the largest activation', () => {
    expect(turnUp([0, 0])).toEqual({ token: 0, value: 1 })
    expect(turnUp([3, 0, 1])).toEqual({ token: 1, value: 3 })
    expect(steerRange([0, 4], 0)).toEqual({ low: 0, high: 8 })
    expect(steerRange([0, 4], 8)).toEqual({ low: 0, high: 8 })
    expect(steerRange([0, 1], 8.5)).toEqual({ low: 0, high: 9 })
    expect(steerRange([NaN, 0], -2.5)).toEqual({ low: -3, high: 5 })
  })
})

describe('which neurons are drawn', () => {
  test('all up to three, else three that differ', () => {
    expect(axesOf(2, [0, 1, 2])).toEqual([0, 1])
    expect(axesOf(5, [4, 1, 2])).toEqual([4, 1, 2])
    expect(axesOf(4, [4, 1, 2])).toEqual([1, 2, 0])
    expect(withAxis([0, 1, 2], 0, 2)).toEqual([2, 1, 0])
    expect(withAxis([0, 1, 2], 1, 4)).toEqual([0, 4, 2])
  })
})

describe('the plane of codes', () => {
  const plane = planeOf([
    [0, 1],
    [3, 0],
    [NaN, Infinity],
  ])
  const sheet = { width: 360, height: 260 }

  test('has room around every point, and leads from numbers to places and back', () => {
    expect(plane).toEqual({ low: [-1, -1], high: [4, 2] })
    expect(pairAt(plane, placeOn(plane, [2.3, -0.4], sheet), sheet)).toEqual([2.3, -0.4])
    expect(pairAt(plane, { x: -50, y: 999 }, sheet)).toEqual([-1, -1])
    expect(ticksOf(plane, 0)).toEqual([0, 1, 2, 3])
    expect(ticksOf({ low: [-60, 0], high: [60, 1] }, 0)).toContain(0)
  })

  test('steps by tenths without gathering rounding errors', () => {
    let value = 0
    for (let i = 0; i < 3; i++) value = movedBy(value, 0.1)
    expect(value).toBe(0.3)
  })

  test('finds the bottleneck of any depth, and what is pinned in it', () => {
    const other = autoencoder()
    const codes = codeSpaceOf(
      other,
      createEngine(other.sheet).evaluate({ numbers: {}, pins: { A2: { 1: 5 } } }),
      { A2: { 1: 5 } },
    )!
    expect(codes.matrix).toBe('A2')
    expect(codes.examples.map(({ pinned }) => pinned)).toEqual([false, true, false, false])
    expect(codes.examples[1].code[0]).toBe(5)
    expect(codeCells(codes, 1)).toEqual([
      { matrix: 'A2', row: 0, col: 1 },
      { matrix: 'A2', row: 1, col: 1 },
    ])
    expect(codeSpaceOf(lesson, values, {})).toBe(null)
  })
})
