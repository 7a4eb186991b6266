// The trade-off drawn and said: points inside the plot, and where a λ lies among them.
import { expect, test } from 'vitest'
import type { TradeOffPoint } from '../../src/training/trade-off'
import {
  lambdaProblem,
  lambdaWords,
  pointWords,
  tradeOffPlot,
} from '../../src/training/trade-off-words'

const point = (lambda: number, L0: number, error: number, finished = true): TradeOffPoint => ({
  lambda,
  L0,
  L1: L0 * 2,
  error,
  finished,
  numbers: {},
  measures: {
    step: 1,
    loss: 1,
    parts: [],
    divisors: [],
    L0,
    dead: 0,
    explained: null,
    rises: 0,
    firstRise: null,
  },
})

const points = [point(0, 2, 0), point(1, 1, 5), point(3, 0, 10)]

test('the plot runs from 0 to the largest of each', () => {
  const plot = tradeOffPlot(points, 'L1')
  expect(plot.sparsity).toEqual([0, 4])
  expect(plot.error).toEqual([0, 10])
  expect(points.map(plot.at)).toEqual([
    { x: 0, y: 1 },
    { x: 0.5, y: 0.5 },
    { x: 1, y: 0 },
  ])
})

test('points that broke or are all 0 still lie inside', () => {
  const plot = tradeOffPlot([point(0, 0, 0), point(1, 0, Infinity)], 'L0')
  expect(plot.at(point(0, 0, 0))).toEqual({ x: 0, y: 0 })
  expect(plot.at(point(1, 0, Infinity))).toEqual({ x: 1, y: 0 })
  expect(plot.at(point(1, NaN, NaN))).toEqual({ x: 0, y: 0 })
})

test.each([
  [1, 'λ = 1 is one of the runs.'],
  [2, 'λ = 2 lies between the runs with λ = 1 and λ = 3.'],
  [9, 'λ = 9 lies beyond the run with λ = 3.'],
  [-1, 'λ = −1 lies before the run with λ = 0.'],
])('λ = %d among 0, 1 and 3', (lambda, words) => {
  expect(lambdaWords(points, lambda)).toBe(words)
})

test('a point says its numbers, and that it broke', () => {
  expect(pointWords(point(0.5, 1.6, 2.168))).toBe('λ = 0.5: L0 1.6, L1 3.2, squared error 2.17')
  expect(pointWords(point(0.5, 1, 2, false))).toMatch(/stopped early/)
})

test.each([
  [NaN, /no number yet/],
  [Infinity, /finite/],
  [-1, /no smallest value/],
])('a λ of %d is refused in a sentence', (lambda, words) => {
  expect(lambdaProblem(lambda)).toMatch(words)
})

test('0 and a huge λ can be tried', () => {
  expect([lambdaProblem(0), lambdaProblem(1e9)]).toEqual([null, null])
})
