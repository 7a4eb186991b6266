// The autoencoder's widths: where the code is, one layer more or less around it, and what is kept.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { autoencoderKit } from '../../../src/lessons/autoencoder/kit'
import { codeIndex, deeper, mostWidths, shallower } from '../../../src/lessons/autoencoder/shape'
import { problemOf, shapesOf, valuesOfProblem } from '../shapes'

const sizes = (...widths: number[]) => ({ sizes: widths, columns: 3 })

test('the code is the narrowest hidden layer, nearest the middle', () => {
  expect(codeIndex([4, 3, 2, 3, 4])).toBe(2)
  expect(codeIndex([6, 2, 3, 5, 6])).toBe(1)
  expect(codeIndex([1, 5, 4, 1])).toBe(2)
  expect(codeIndex([4, 2, 2, 2, 2, 2, 4])).toBe(3)
  expect(codeIndex([4, 2, 2, 4])).toBe(1)
})

describe('deeper', () => {
  test.each([
    [
      [4, 2, 4],
      [4, 3, 2, 3, 4],
    ],
    [
      [4, 3, 2, 3, 4],
      [4, 3, 3, 2, 3, 3, 4],
    ],
    [
      [9, 3, 9],
      [9, 6, 3, 6, 9],
    ],
    [
      [6, 2, 3, 5, 6],
      [6, 4, 2, 3, 3, 5, 6],
    ],
    // nothing narrower than the code, which would be the code then
    [
      [2, 5, 2],
      [2, 5, 5, 5, 2],
    ],
  ])('%j becomes %j', (widths, wanted) => {
    expect(deeper(sizes(...widths))).toEqual(sizes(...wanted))
  })

  test('ends at nine widths', () => {
    expect(deeper(sizes(6, 5, 4, 3, 2, 3, 4, 5, 6))).toBeNull()
    expect(deeper(sizes(6, 5, 4, 2, 4, 5, 5, 6))).toBeNull()
  })
})

describe('shallower', () => {
  test.each([
    [
      [4, 3, 2, 3, 4],
      [4, 2, 4],
    ],
    [
      [6, 5, 4, 3, 2, 3, 4, 5, 6],
      [6, 5, 4, 2, 4, 5, 6],
    ],
    [
      [6, 2, 3, 5, 6],
      [6, 2, 5, 6],
    ],
    [
      [6, 2, 5, 6],
      [6, 2, 6],
    ],
  ])('%j becomes %j', (widths, wanted) => {
    expect(shallower(sizes(...widths))).toEqual(sizes(...wanted))
  })

  test('ends at one hidden layer', () => {
    expect(shallower(sizes(4, 2, 4))).toBeNull()
  })
})

describe('in any shape', () => {
  const shapes = shapesOf('autoencoder')
  const { resized } = autoencoderKit

  test('deeper and then shallower is where it was, with every number', () => {
    fc.assert(
      fc.property(shapes, fc.integer({ min: 1, max: 50 }), (shape, seed) => {
        const more = deeper(shape)
        expect(more === null).toBe(shape.sizes.length > mostWidths - 2)
        if (!more) return
        expect(more.sizes.length).toBe(shape.sizes.length + 2)
        expect(shallower(more)).toEqual(shape)
        const problem = problemOf(autoencoderKit, shape, seed)
        expect(resized(resized(problem, more), shape)).toEqual(problem)
      }),
    )
  })

  test('a deeper autoencoder makes the same code and the same reconstruction', () => {
    fc.assert(
      fc.property(shapesOf('autoencoder', 6), fc.integer({ min: 1, max: 50 }), (shape, seed) => {
        const more = deeper(shape)
        if (!more) return
        const problem = problemOf(autoencoderKit, shape, seed)
        const before = valuesOfProblem(autoencoderKit, problem)
        const after = valuesOfProblem(autoencoderKit, resized(problem, more))
        expect(after.Y).toEqual(before.Y)
        expect(after[`A${codeIndex(more.sizes)}`]).toEqual(before[`A${codeIndex(shape.sizes)}`])
      }),
    )
  })

  test('shallower ends at one hidden layer and keeps features and code', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        let now = shape
        for (let next = shallower(now); next; next = shallower(now)) now = next
        const { sizes: widths } = shape
        expect(now.sizes).toEqual([widths[0], widths[codeIndex(widths)], widths[0]])
      }),
    )
  })
})
