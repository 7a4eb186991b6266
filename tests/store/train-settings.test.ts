// Settings and sheets that a learner may try to train: each trains, or says why not.
import { describe, expect, it } from 'vitest'
import { current, useApp } from '../../src/store/app'
import { loadLesson } from '../../src/store/lessons'
import { goTo } from '../../src/store/reading'
import * as train from '../../src/store/train'
import { draw, openBeforeEach, past, plainly, state, weights } from './train-frames'

openBeforeEach()

describe('settings', () => {
  it.each([
    ['', /no number yet/],
    ['-0.1', /uphill/],
    ['abc', /no number yet/],
    ['1e999', /finite/],
  ])('η = %j is refused in a sentence and nothing moves', (rate, words) => {
    train.setTyped({ rate })
    train.toggleRun()
    draw(2)
    expect(state()).toMatchObject({ running: false, at: 0 })
    expect(state().refused).toMatch(words)
    expect(past()).toHaveLength(0)
  })

  it('η = 0 runs, says that nothing moves, and leaves no undo behind', () => {
    train.setTyped({ rate: '0' })
    train.takeOneStep()
    expect(state()).toMatchObject({ at: 1, notes: ['With η = 0 nothing moves.'] })
    expect(past()).toHaveLength(0)
  })

  it('a huge η stops where numbers end, says where, and keeps those before', () => {
    train.setTyped({ rate: '50' })
    train.toggleRun()
    draw(20)
    expect(state()).toMatchObject({ running: false, at: 3 })
    expect(state().stop).toMatchObject({ step: 4, rate: 50 })
    expect(weights().every(Number.isFinite)).toBe(true)
    train.scrubTo(0)
    train.setTyped({ rate: '0.001' })
    train.takeOneStep()
    expect(state()).toMatchObject({ stop: null, at: 1, last: 1 })
  })

  it.each(['0', '-3', '2.5', 'x', '', '1e9'])('%j steps are refused', (steps) => {
    train.setTyped({ steps })
    train.takeSteps()
    draw(2)
    expect(state().at).toBe(0)
    expect(state().refused).toMatch(/whole number from 1 to 100000/)
  })

  it('another optimizer counts from the next step on', () => {
    train.takeOneStep()
    train.setTyped({ optimizer: 'adam' })
    train.takeOneStep()
    const second = weights()
    expect(second).not.toEqual(plainly(2))
    train.scrubTo(1)
    expect(weights()).toEqual(plainly(1))
    train.scrubTo(2)
    expect(weights()).toEqual(second)
  })
})

it('a sheet with a number that is none is not trained, and the cell is named', () => {
  const { document } = useApp.getState()
  const work = document['sparse-autoencoder']
  const b_dec = [[NaN], [0], [0]]
  useApp.setState({
    document: { ...document, 'sparse-autoencoder': { ...work, numbers: { b_dec } } },
  })
  train.takeOneStep()
  expect(state().refused).toMatch(/no finite number/)
  expect(state().at).toBe(0)
})

it('pins on every output train without an undo, and the reason is said', () => {
  const { document } = useApp.getState()
  const pins = { X_hat: Object.fromEntries(Array.from({ length: 15 }, (_, i) => [i, 1])) }
  const lambda = [[0]]
  useApp.setState({
    document: {
      ...document,
      'sparse-autoencoder': { numbers: { lambda }, pins, typed: {} },
    },
  })
  train.takeOneStep()
  expect(state().notes.join(' ')).toMatch(/pinned cells let no gradient through/)
  expect(past()).toHaveLength(0)
})

it('decoder norms that count as constants are constants in training too', () => {
  const { document } = useApp.getState()
  const work = { ...document['sparse-autoencoder'], norm: 'frozen' as const }
  useApp.setState({ document: { ...document, 'sparse-autoencoder': work } })
  train.takeOneStep()
  // row 2 of f1, which is 2 for x1 alone, where dX̂ is 2: the pull of its length would add 1.33
  expect(useApp.getState().values.W_dec.data[6]).toBeCloseTo(2 - 0.001 * 2 * 2, 12)
})

it.each([
  ['one token', { sizes: [3, 6], columns: 1 }],
  ['one feature', { sizes: [3, 1], columns: 5 }],
  ['one of everything', { sizes: [1, 1], columns: 1 }],
])('%s trains, and one undo takes it back', (_, shape) => {
  const { document } = useApp.getState()
  const work = { shape, numbers: {}, pins: {}, typed: {} }
  useApp.setState({ document: { ...document, 'sparse-autoencoder': work } })
  goTo({ lesson: 'sparse-autoencoder', step: 4 })
  train.setTyped({ steps: '20' })
  train.takeSteps()
  draw(20)
  expect(state()).toMatchObject({ running: false, at: 20, refused: '' })
  expect(state().measures?.explained === null).toBe(shape.columns === 1)
  expect(Number.isFinite(state().measures!.loss)).toBe(true)
})

it('a dead network trains without moving, and says why', async () => {
  await loadLesson('autoencoder')
  goTo({ lesson: 'autoencoder', step: 1 })
  const { document } = useApp.getState()
  const b4 = current().lesson.matrices.b4.rows.map(() => [-100])
  const work = { numbers: { b4 }, pins: {}, typed: {} }
  useApp.setState({ document: { ...document, autoencoder: work } })
  train.takeOneStep()
  expect(state().notes.join(' ')).toMatch(/ReLU has clipped/)
  expect(state().at).toBe(1)
  expect(past()).toHaveLength(0)
})
