// Growing: numbers that were there stay, the cheapest of a few new ones is taken.
import { expect, test } from 'vitest'
import { cheapest, fitted } from '../../src/lessons/growth'

test('a matrix keeps what fits and makes the rest', () => {
  const made = (row: number, col: number) => 10 * row + col
  const from = [
    [1, 2],
    [3, 4],
  ]
  expect(fitted(from, 3, 3, made)).toEqual([
    [1, 2, 2],
    [3, 4, 12],
    [20, 21, 22],
  ])
  expect(fitted(from, 1, 1, made)).toEqual([[1]])
})

test('the first making that costs nothing is taken, and no more are made', () => {
  const costs = [3, 0, 1]
  let at = 0
  const make = () => costs[at++]
  expect(cheapest(3, make, (cost) => cost)).toBe(0)
  expect(at).toBe(2)
})

test('where every making costs, the cheapest is taken, the earlier of two', () => {
  const makings = [{ cost: 3 }, { cost: 1 }, { cost: 2 }, { cost: 1 }]
  let at = 0
  expect(
    cheapest(
      4,
      () => makings[at++],
      ({ cost }) => cost,
    ),
  ).toBe(makings[1])
  at = 0
  expect(
    cheapest(
      1,
      () => makings[at++],
      ({ cost }) => cost,
    ),
  ).toBe(makings[0])
})
