// Work counted in cells: pauses come after every slice, short ones first.
import { expect, test } from 'vitest'
import { Work } from '../../../src/lessons/search/work'

const pauses = (work: Work) => [...work.pause()].length

test('there is no pause before a slice is full', () => {
  const work = new Work()
  expect(pauses(work)).toBe(0)
  work.spend(100)
  expect(pauses(work)).toBe(0)
})

test('a full slice pauses once', () => {
  const work = new Work()
  work.spend(1_000_000)
  expect([pauses(work), pauses(work)]).toEqual([1, 0])
})

test('slices grow to one length, and the share of the budget with them', () => {
  const work = new Work()
  const lengths: number[] = []
  const shares: number[] = []
  let since = 0
  while (work.share < 0.2) {
    work.spend(500)
    since += 500
    const paused = [...work.pause()]
    if (paused.length === 0) continue
    lengths.push(since)
    shares.push(...paused)
    since = 0
  }
  expect(lengths.slice(0, 4)).toEqual([4000, 8000, 16_000, 32_000])
  expect(new Set(lengths.slice(5)).size).toBe(1)
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  expect(shares[shares.length - 1]).toBeCloseTo(work.share, 2)
})
