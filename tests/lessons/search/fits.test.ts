// The two fits: they find what is there to be found, and keep within small whole numbers.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitDirections } from '../../../src/lessons/search/fit-directions'
import { fitRow } from '../../../src/lessons/search/fit-row'
import { Work } from '../../../src/lessons/search/work'
import { drawFrom, smallRows } from '../../../src/lessons/small-numbers'
import { fromRows, type Rows, toRows } from '../../../src/tensor/tensor'
import { clipped, columnTotals, each, layer, pairs } from '../plain-loops'

function fitted(inputs: Rows, wanted: readonly number[], seed = 1) {
  const fit = fitRow(fromRows(inputs), Float64Array.from(wanted), drawFrom(seed), new Work())
  for (;;) {
    const step = fit.next()
    if (step.done) return step.value
  }
}

describe('an output neuron', () => {
  const errorsOf = (
    inputs: Rows,
    wanted: readonly number[],
    weights: readonly number[],
    bias: number,
  ) => {
    const [made] = clipped(layer([weights], inputs, [[bias]]))
    return made.map((value, col) => Math.abs(value - wanted[col]))
  }

  test('is found where there is one that fits', () => {
    let exact = 0
    for (let seed = 1; seed <= 60; seed++) {
      const draw = drawFrom(seed)
      const inputs = smallRows(draw, 3, 5, 0, 3)
      const [weights] = smallRows(draw, 1, 3, -1, 2)
      const [wanted] = clipped(layer([weights], inputs, [[draw(-2, 2)]]))
      // a feature that is never on is not asked for
      if (!wanted.some((value) => value > 0) || wanted.some((value) => value > 9)) continue
      const { weights: found, bias } = fitted(inputs, wanted, seed)
      if (errorsOf(inputs, wanted, found, bias).every((error) => error === 0)) exact++
      else expect(Math.max(...errorsOf(inputs, wanted, found, bias))).toBeLessThanOrEqual(2)
    }
    expect(exact).toBeGreaterThan(45)
  })

  test('is as good as the best of all neurons with two small weights', () => {
    let worse = 0
    for (let seed = 1; seed <= 40; seed++) {
      const draw = drawFrom(seed)
      const inputs = smallRows(draw, 2, 4, 0, 3)
      const [wanted] = smallRows(draw, 1, 4, 0, 3)
      const wrong = (weights: readonly number[], bias: number) =>
        errorsOf(inputs, wanted, weights, bias).filter((error) => error > 0).length
      const found = fitted(inputs, wanted, seed)
      let fewest = 4
      for (let a = -2; a <= 2; a++)
        for (let b = -2; b <= 2; b++)
          for (let c = -3; c <= 3; c++) {
            const errors = errorsOf(inputs, wanted, [a, b], c)
            if (Math.max(...errors) <= 2) fewest = Math.min(fewest, wrong([a, b], c))
          }
      if (wrong(found.weights, found.bias) > fewest) worse++
    }
    expect(worse).toBeLessThan(6)
  })

  test('has weights up to 2 and a bias up to 3, all whole', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 6 }),
        fc.nat(),
        (rows, cols, seed) => {
          const draw = drawFrom(seed)
          const inputs = smallRows(draw, rows, cols, 0, 9)
          const { weights, bias } = fitted(inputs, smallRows(draw, 1, cols, 0, 4)[0], seed)
          expect(weights).toHaveLength(rows)
          expect([...weights, bias].every(Number.isInteger)).toBe(true)
          expect(weights.every((weight) => Math.abs(weight) <= 2)).toBe(true)
          expect(Math.abs(bias)).toBeLessThanOrEqual(3)
        },
      ),
    )
  })
})

describe('directions', () => {
  const shapes = fc.tuple(
    fc.integer({ min: 1, max: 6 }),
    fc.integer({ min: 1, max: 6 }),
    fc.integer({ min: 1, max: 6 }),
    fc.nat(),
  )

  test('are of whole length, never 0', () => {
    fc.assert(
      fc.property(shapes, ([neurons, features, tokens, seed]) => {
        const draw = drawFrom(seed)
        const F = smallRows(draw, features, tokens, 0, 2)
        const X = smallRows(draw, neurons, tokens, -3, 3)
        const { weights } = fitDirections(fromRows(F), fromRows(X), new Work())
        const lengths = columnTotals(each(toRows(weights), (d) => d * d)).map(Math.sqrt)
        expect(lengths.filter((length) => !Number.isInteger(length) || length < 1)).toEqual([])
      }),
    )
  })

  test('give each token back that has a feature of its own, on by 1, in reach', () => {
    // √(1 + 4 + 4) = 3, √(9) = 3, √(4 + 4 + 1) = 3
    const X = [
      [1, 3, 2],
      [2, 0, -2],
      [-2, 0, 1],
    ]
    const F = [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ]
    const { weights, bias } = fitDirections(fromRows(F), fromRows(X), new Work())
    const made = layer(toRows(weights), F, toRows(bias))
    const off = pairs(made, X, (one, other) => Math.abs(one - other)).flat()
    expect(off.filter((error) => error > 0).length).toBeLessThanOrEqual(1)
  })
})
