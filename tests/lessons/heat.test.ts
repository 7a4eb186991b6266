// The scale of colors: what is full, what is blank, and that it keeps order and sign.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { autoencoder } from '../../src/lessons/autoencoder/autoencoder'
import { heatLimit, heatMarks, heatOf } from '../../src/lessons/heat'
import { sparseAutoencoder } from '../../src/lessons/sparse-autoencoder/sparse-autoencoder'
import { createEngine } from '../../src/sheet/engine'
import type { Rows } from '../../src/tensor/tensor'

const lessons = [autoencoder(), sparseAutoencoder()]

const limitWith = (numbers: Readonly<Record<string, Rows>>) => {
  const [lesson] = lessons
  return heatLimit(lesson!, createEngine(lesson!.sheet).evaluate({ numbers, pins: {} }))
}

const inputs = (value: number): Rows => Array.from({ length: 4 }, () => [value, 0, 0, 0])

describe('the limit', () => {
  it.each(lessons)('of $id as shipped leaves room for its largest number', (lesson) => {
    const values = createEngine(lesson.sheet).evaluate({ numbers: {}, pins: {} })
    const limit = heatLimit(lesson, values)
    const network = Object.entries(lesson.matrices).filter(
      ([, { role }]) => !['plain', 'loss', 'gradient'].includes(role),
    )
    const largest = Math.max(...network.flatMap(([name]) => [...values[name]!.data].map(Math.abs)))
    expect(limit).toBe(lesson.id === 'autoencoder' ? 5 : 10)
    expect(largest).toBeLessThanOrEqual(limit)
  })

  it('moves in steps of 1, 2 and 5, so that most edits leave all colors alone', () => {
    expect(limitWith({ X: inputs(4) })).toBe(5)
    expect(limitWith({ X: inputs(6) })).toBe(10)
    expect(limitWith({ X: inputs(11) })).toBe(20)
    expect(limitWith({ X: inputs(1000) })).toBe(2000)
    expect(limitWith({ X: inputs(Number.NaN) })).toBeGreaterThan(0)
  })

  it('is 1 where all is 0, and finite where numbers are as large as they can be', () => {
    const [lesson] = lessons
    const values = createEngine(lesson!.sheet).evaluate({ numbers: {}, pins: {} })
    const all = (value: number) =>
      Object.fromEntries(
        Object.entries(values).map(([name, tensor]) => [
          name,
          { ...tensor, data: tensor.data.map(() => value) },
        ]),
      )
    expect(heatLimit(lesson!, all(0))).toBe(1)
    expect(heatLimit(lesson!, all(Number.MAX_VALUE))).toBe(Number.MAX_VALUE)
  })
})

describe('the color of a number', () => {
  const limits = fc.constantFrom(1, 2, 5, 10, 0.05, 2000)
  const finite = fc.double({ noNaN: true, min: -1e6, max: 1e6 })

  it('has its sign, is full at the limit and past it, and none at 0', () => {
    expect(heatOf(0, 5)).toBe(0)
    expect(heatOf(-0, 5)).toBe(0)
    expect([heatOf(5, 5), heatOf(-5, 5), heatOf(9, 5)]).toEqual([1, -1, 1])
    expect(heatOf(1, 4)).toBe(0.5)
  })

  it('is never weaker for a larger number, and the same on both sides of 0', () => {
    fc.assert(
      fc.property(finite, finite, limits, (one, other, limit) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)]
        expect(heatOf(low, limit)!).toBeLessThanOrEqual(heatOf(high, limit)!)
        expect(heatOf(-one, limit)! + heatOf(one, limit)!).toBe(0)
        expect(Math.abs(heatOf(one, limit)!)).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('is missing for what is no finite number', () => {
    expect([Number.NaN, Infinity, -Infinity].map((value) => heatOf(value, 5))).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  it('is explained from below to above 0', () => {
    expect(heatMarks(10)).toEqual([-10, -2, 0, 2, 10])
  })
})
