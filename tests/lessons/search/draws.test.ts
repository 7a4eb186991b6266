// What the searches draw: layers and features that mostly are as wanted, always small and whole.
import { describe, expect, test } from 'vitest'
import { drawFeatures, mostTokens } from '../../../src/lessons/search/draw-features'
import { drawExamples, drawTokens } from '../../../src/lessons/search/draw-inputs'
import { type DrawnLayer, drawLayer } from '../../../src/lessons/search/draw-layer'
import { Work } from '../../../src/lessons/search/work'
import { drawFrom } from '../../../src/lessons/small-numbers'
import { fromRows, type Tensor, toRows } from '../../../src/tensor/tensor'
import { clipped, layer } from '../plain-loops'

const seeds = Array.from({ length: 30 }, (_, seed) => seed)
const rangeOf = (all: readonly Tensor[]) => {
  const numbers = all.flatMap(({ data }) => Array.from(data))
  return [Math.min(...numbers), Math.max(...numbers), numbers.every(Number.isInteger)]
}

function expectComputed(inputs: Tensor, { weights, bias, linear, active }: DrawnLayer): void {
  expect(toRows(linear)).toEqual(layer(toRows(weights), toRows(inputs), toRows(bias)))
  expect(toRows(active)).toEqual(clipped(toRows(linear)))
}

describe('inputs', () => {
  test('of an autoencoder are whole, from 0 to 4', () => {
    const drawn = seeds.map((seed) => drawExamples(5, 6, 2, drawFrom(seed)))
    expect(rangeOf(drawn)).toEqual([0, 4, true])
    expect([drawn[0].rows, drawn[0].cols]).toEqual([5, 6])
  })

  test('of a sparse autoencoder are whole, from −3 to 3', () => {
    const drawn = seeds.map((seed) => drawTokens(3, 6, 4, drawFrom(seed)))
    expect(rangeOf(drawn)).toEqual([-3, 3, true])
    expect([drawn[0].rows, drawn[0].cols]).toEqual([3, 6])
  })
})

test('a layer computes what it holds, and its neurons mostly are on for some and clipped for some', () => {
  let good = 0
  for (const seed of seeds) {
    const draw = drawFrom(seed)
    const inputs = drawExamples(4, 5, 2, draw)
    const drawn = drawLayer(inputs, 3, draw, new Work())
    expectComputed(inputs, drawn)
    good += toRows(drawn.linear).filter(
      (row) => row.some((z) => z > 0) && row.some((z) => z < 0),
    ).length
  }
  expect(good).toBeGreaterThan(3 * seeds.length * 0.9)
})

test('features compute what they hold, and mostly are on for a few tokens and leave none out', () => {
  let few = 0
  let reached = 0
  for (const seed of seeds) {
    const draw = drawFrom(seed)
    const X = fromRows(toRows(drawTokens(3, 5, 6, draw)))
    const drawn = drawFeatures(X, 6, draw, new Work())
    expectComputed(X, drawn)
    const F = toRows(drawn.active)
    const on = F.map((row) => row.filter((f) => f > 0).length)
    few += on.filter((count) => count > 0 && count <= mostTokens(5)).length
    reached += F[0].filter((_, col) => F.some((row) => row[col] > 0)).length
  }
  expect(few).toBeGreaterThan(6 * seeds.length * 0.9)
  expect(reached).toBeGreaterThan(5 * seeds.length * 0.8)
})

test('a feature may be on for less than half of the tokens, and for one at least', () => {
  expect([1, 2, 3, 4, 5, 6, 12].map(mostTokens)).toEqual([1, 1, 1, 1, 2, 2, 5])
})
