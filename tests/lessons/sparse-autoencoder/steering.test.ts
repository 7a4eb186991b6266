// Steering a feature: pins that hold it, and the reconstruction moving along its direction.
import { describe, expect, test } from 'vitest'
import { sparseAutoencoder } from '../../../src/lessons/sparse-autoencoder/sparse-autoencoder'
import { ablate, release, steer, steeredTo } from '../../../src/lessons/sparse-autoencoder/steering'
import { createEngine } from '../../../src/sheet/engine'
import type { Pins } from '../../../src/sheet/sheet'
import { at, toRows } from '../../../src/tensor/tensor'

const lesson = sparseAutoencoder()
const mountain = 5
const compute = (pins: Pins) => createEngine(lesson.sheet).evaluate({ numbers: {}, pins })

test('turning Mountain up for Paris moves that token along its direction, and no other', () => {
  const before = compute({})
  const after = compute(steer(lesson, {}, { feature: mountain, token: 3 }, 4))
  const direction = toRows(before.W_dec).map((row) => row[mountain])
  for (let token = 0; token < 5; token++)
    direction.forEach((d, row) =>
      expect(at(after.X_hat, row, token) - at(before.X_hat, row, token)).toBe(
        token === 3 ? 4 * d : 0,
      ),
    )
  expect(after.total.data[0]).toBeGreaterThan(before.total.data[0])
})

test('held for all tokens, a feature is that value in its whole row', () => {
  const { F } = compute(steer(lesson, {}, { feature: mountain }, 3))
  expect(toRows(F)[mountain]).toEqual([3, 3, 3, 3, 3])
})

test('ablated, it adds nothing anywhere: the output is the one without its direction', () => {
  const before = compute({})
  const { F, X_hat } = compute(ablate(lesson, {}, { feature: mountain }))
  expect(toRows(F)[mountain]).toEqual([0, 0, 0, 0, 0])
  const expected = toRows(before.X_hat).map((row, i) =>
    row.map(
      (value, token) => value - at(before.F, mountain, token) * at(before.W_dec, i, mountain),
    ),
  )
  expect(toRows(X_hat)).toEqual(expected)
})

describe('pins', () => {
  const others: Pins = { Z: { 0: 1 }, F: { 2: 9 } }

  test('of other cells stay, and what is set free leaves nothing behind', () => {
    const held = steer(lesson, others, { feature: 1 }, 2)
    expect(held.Z).toBe(others.Z)
    expect(held.F).toEqual({ 2: 9, 5: 2, 6: 2, 7: 2, 8: 2, 9: 2 })
    expect(release(lesson, held, { feature: 1 })).toEqual(others)
    expect(release(lesson, steer(lesson, {}, { feature: 0 }, 1), { feature: 0 })).toEqual({})
    expect(release(lesson, others, { feature: 4 })).toBe(others)
  })

  test('say what a feature is held at', () => {
    const held = steer(lesson, others, { feature: 1 }, 2)
    expect(steeredTo(lesson, held, { feature: 1 })).toBe(2)
    expect(steeredTo(lesson, held, { feature: 1, token: 3 })).toBe(2)
    expect(steeredTo(lesson, held, { feature: 3 })).toBeNull()
    expect(steeredTo(lesson, others, { feature: 0 })).toBe('mixed')
  })
})
