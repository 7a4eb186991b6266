// The search itself: it pauses often, ends, keeps the most pleasant, and says when there is none.
import { describe, expect, test } from 'vitest'
import { searchNumbers } from '../../../src/lessons/search/index'
import { type Recipe, search } from '../../../src/lessons/search/search'
import { nothingToLearn } from '../../../src/lessons/search/shortcomings'
import { fromRows, toRows } from '../../../src/tensor/tensor'

/** Makes one drawn number after the other; good from 5, the more pleasant the larger. */
const numbers: Recipe = {
  *make(draw, work) {
    work.spend(1000)
    yield* work.pause()
    return { X: fromRows([[draw(0, 99)]]) }
  },
  evaluate: (givens) => givens,
  shortcomings: ({ X }) => (X.data[0] < 5 ? ['too small'] : []),
  blemishes: ({ X }) => 99 - X.data[0],
  decoder: ['X'],
}

function run<T>(searching: Generator<number, T, void>): { shares: number[]; result: T } {
  const shares: number[] = []
  for (;;) {
    const step = searching.next()
    if (step.done) return { shares, result: step.value }
    shares.push(step.value)
  }
}

test('the most pleasant of many is kept', () => {
  expect(run(search(numbers, 'seed')).result).toEqual({ X: [[99]] })
})

test('where none is good or none is made it ends with null, after its whole budget', () => {
  const never: Recipe = { ...numbers, shortcomings: () => ['never'] }
  const nothing: Recipe = {
    ...numbers,
    *make(_, work) {
      yield* work.pause()
      return null
    },
  }
  for (const recipe of [never, nothing]) {
    const { shares, result } = run(search(recipe, 'seed'))
    expect(result).toBeNull()
    expect(shares.length).toBeGreaterThan(100)
    expect(shares[shares.length - 1]).toBeGreaterThan(0.98)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  }
})

test('a good problem is enough after a tenth of the budget', () => {
  const { shares, result } = run(search({ ...numbers, blemishes: () => 1 }, 'seed'))
  expect(result).not.toBeNull()
  expect(Math.max(...shares)).toBeLessThan(0.12)
})

test('where all is exact, one number of the decoder is changed by one', () => {
  const exact: Recipe = {
    ...numbers,
    *make(_, work) {
      yield* work.pause()
      return { X: fromRows([[4]]), W: fromRows([[1, 2]]) }
    },
    shortcomings: ({ W }) => (W.data.join() === '1,2' ? [nothingToLearn] : []),
    blemishes: () => 0,
    decoder: ['W'],
  }
  const { X, W } = run(search(exact, 'seed')).result!
  expect(X).toEqual([[4]])
  expect([
    [0, 2],
    [2, 2],
    [1, 1],
    [1, 3],
  ]).toContainEqual(W[0])
})

test('a seed decides every draw', () => {
  const seen = (seed: string) => {
    const drawn: string[] = []
    const watched: Recipe = {
      ...numbers,
      shortcomings: ({ X }) => {
        drawn.push(String(toRows(X)))
        return ['never']
      },
    }
    run(search(watched, seed))
    return drawn.join()
  }
  expect(seen('a')).toBe(seen('a'))
  expect(seen('a')).not.toBe(seen('b'))
})

describe.each([
  ['autoencoder', { sizes: [6, 5, 4, 3, 2, 3, 4, 5, 6], columns: 6 }],
  ['autoencoder', { sizes: [12, 12, 12], columns: 12 }],
  ['autoencoder', { sizes: [1, 1, 1], columns: 4 }],
  ['sparse-autoencoder', { sizes: [12, 12], columns: 12 }],
  ['sparse-autoencoder', { sizes: [1, 6], columns: 6 }],
] as const)('%s %j', (id, shape) => {
  test('no slice is a large part of a search', () => {
    // processor time, so that a busy machine does not count; a few searches to compile it first
    const now = () => process.cpuUsage().user / 1000
    const slices: number[] = []
    for (let seed = 0; seed < 12; seed++) {
      const searching = searchNumbers(id, shape, `slice ${seed}`)
      let before = now()
      for (let done = false; !done;) {
        done = searching.next().done === true
        const after = now()
        if (seed >= 4) slices.push(after - before)
        before = after
      }
    }
    const sorted = slices.toSorted((a, b) => a - b)
    const share = sorted[Math.floor(sorted.length * 0.9)]
    const total = sorted.reduce((sum, slice) => sum + slice, 0)
    expect(share).toBeLessThan(total / 8 + 1)
  })
})
