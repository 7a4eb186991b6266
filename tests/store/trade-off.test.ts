// The trade-off: small runs between frames, λ on the sheet, and points that open their sheets.
import { beforeEach, expect, it, vi } from 'vitest'
import { current, useApp } from '../../src/store/app'
import { setCell } from '../../src/store/edit'
import { undo } from '../../src/store/history'
import { resize } from '../../src/store/problem'
import { closeTrain, openTrain } from '../../src/store/train'
import * as tradeOff from '../../src/store/trade-off'
import { useTrain } from '../../src/store/train-state'
import { usualLambdas } from '../../src/training/trade-off'
import { startAt } from './fresh-store'

beforeEach(async () => {
  vi.useFakeTimers()
  tradeOff.forgetTradeOff()
  useTrain.setState({ rate: '0.001', optimizer: 'sgd' })
  await startAt({ lesson: 'sparse-autoencoder', step: 2 })
  return () => vi.useRealTimers()
})

const state = () => tradeOff.useTradeOff.getState()
const value = (name: string) => useApp.getState().values[name].data[0]

it('works one run out at a time, so that the page is drawn between them', () => {
  tradeOff.workOutTradeOff()
  expect(state()).toMatchObject({ points: [], wanted: usualLambdas.length })
  vi.advanceTimersToNextTimer()
  expect(state().points).toHaveLength(1)
  vi.runAllTimers()
  expect(state().points.map(({ lambda }) => lambda)).toEqual([...usualLambdas])
})

it('a run opens its sheet, λ and all, as one undo', () => {
  tradeOff.workOutTradeOff()
  vi.runAllTimers()
  const point = state().points.find(({ lambda }) => lambda === 0.1)!
  tradeOff.openPoint(point)
  expect(value('lambda')).toBe(0.1)
  expect(value('squared_error')).toBeCloseTo(0.36, 2)
  expect(useApp.getState().place.step).toBe(2)
  expect(useApp.getState().past).toHaveLength(1)
  tradeOff.openPoint(point)
  expect(useApp.getState().past).toHaveLength(1)
  undo()
  expect(current().work.numbers).toEqual({})
})

it('a run opens with the numbers it began with, whatever was edited since', () => {
  tradeOff.workOutTradeOff()
  vi.runAllTimers()
  setCell({ matrix: 'X', row: 0, col: 0 }, 9)
  tradeOff.openPoint(state().points[1])
  expect(value('X')).toBe(-3)
  expect(value('squared_error')).toBeCloseTo(0.36, 2)
})

it('runs of other sizes are forgotten when training begins anew', () => {
  openTrain()
  tradeOff.workOutTradeOff()
  vi.runAllTimers()
  resize({ sizes: [3, 5], columns: 5 })
  expect(state()).toMatchObject({ points: [], here: null, from: null })
  closeTrain()
})

it('a drag of λ is one undo, and its run lies where the λ says', () => {
  tradeOff.workOutTradeOff()
  vi.runAllTimers()
  tradeOff.beginLambda()
  for (const lambda of [1.1, 1.2, 1.3]) tradeOff.setLambda(lambda)
  tradeOff.beginLambda()
  tradeOff.setLambda(1.5)
  expect(useApp.getState().past).toHaveLength(2)
  expect(value('lambda')).toBe(1.5)
  for (const lambda of [1.2, 1.3, 1.5]) tradeOff.tryLambda(lambda)
  expect(vi.getTimerCount()).toBe(1)
  vi.runAllTimers()
  expect(state().here!.lambda).toBe(1.5)
  const [one, two] = state().points.filter(({ lambda }) => lambda === 1 || lambda === 2)
  expect(state().here!.error).toBeGreaterThan(one.error)
  expect(state().here!.error).toBeLessThan(two.error)
})

it('a λ that has been worked out is that very run', () => {
  tradeOff.workOutTradeOff()
  vi.runAllTimers()
  tradeOff.tryLambda(2)
  expect(state().points).toContain(state().here)
})

it('settings that cannot be used are refused, and nothing is worked out', () => {
  useTrain.setState({ rate: '' })
  tradeOff.workOutTradeOff()
  vi.runAllTimers()
  expect(state().points).toEqual([])
  expect(state().refused).toMatch(/no number yet/)
})

it('asking anew drops the runs that are still to come', () => {
  tradeOff.workOutTradeOff()
  vi.advanceTimersToNextTimer()
  tradeOff.workOutTradeOff()
  vi.runAllTimers()
  expect(state().points).toHaveLength(usualLambdas.length)
})

it('a λ of one’s own is run with the settings of the other runs, whatever is typed since', () => {
  tradeOff.workOutTradeOff()
  vi.runAllTimers()
  tradeOff.tryLambda(2.5)
  vi.runAllTimers()
  const { here } = state()
  for (const rate of ['-5', '', '0.01']) {
    useTrain.setState({ rate })
    tradeOff.tryLambda(2.4)
    tradeOff.tryLambda(2.5)
    vi.runAllTimers()
    expect(state().here).toEqual(here)
  }
})

it('is worked out anew for another η or optimizer, from the same numbers, and not otherwise', () => {
  tradeOff.workOutTradeOff()
  vi.runAllTimers()
  const { points, from } = state()
  tradeOff.bringTradeOff()
  vi.runAllTimers()
  expect(state().points).toBe(points)
  useTrain.setState({ optimizer: 'adam' })
  tradeOff.setLambda(2)
  tradeOff.bringTradeOff()
  vi.runAllTimers()
  expect(state().from).toBe(from)
  expect(state().points).toHaveLength(usualLambdas.length)
  expect(state().points[4].error).not.toBeCloseTo(points[4].error, 2)
  useTrain.setState({ rate: '-1' })
  tradeOff.bringTradeOff()
  tradeOff.tryLambda(2.5)
  vi.runAllTimers()
  expect(state()).toMatchObject({ points: [], here: null })
  expect(state().refused).toMatch(/uphill/)
})
