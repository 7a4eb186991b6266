// Past the exercise: the lesson carried on keeps to the learner's work, and every change can be undone.
import { beforeEach, expect, it } from 'vitest'
import { current, useApp } from '../../src/store/app'
import { chooseNorm, divideBy, goBackward } from '../../src/store/backward'
import { changeWork, resetLesson, setCell, unpin } from '../../src/store/edit'
import { redo, undo } from '../../src/store/history'
import { backwardOf } from '../../src/store/lessons'
import { rename, resize } from '../../src/store/problem'
import { goTo, open, stepBy } from '../../src/store/reading'
import { takeStep } from '../../src/store/take-step'
import { startAt } from './fresh-store'

const eta = { matrix: 'eta', row: 0, col: 0 }
const number = (matrix: string) => useApp.getState().values[matrix].data[0]
const work = () => current().work

beforeEach(async () => {
  await startAt({ lesson: 'autoencoder', step: 6 })
  await goBackward()
})

it('leads on from the exercise’s last step, by Next too, and only for the lesson that was asked', async () => {
  expect(useApp.getState().place).toEqual({ lesson: 'autoencoder', step: 7 })
  expect(current().exercise.steps).toHaveLength(7)
  expect(current().lesson.steps).toHaveLength(13)
  await open({ lesson: 'sparse-autoencoder', step: 10 })
  expect(backwardOf('sparse-autoencoder')).toBeUndefined()
  expect(current().lesson).toBe(current().exercise)
  stepBy(1)
  await expect.poll(() => useApp.getState().place.step).toBe(11)
  expect(current().lesson.steps).toHaveLength(16)
  expect(useApp.getState().values['dX_hat'].rows).toBe(3)
})

it('is the same lesson while only numbers change, another one where a pin stops the gradient', () => {
  const { lesson } = current()
  setCell(eta, 0.1)
  setCell({ matrix: 'W1', row: 0, col: 0 }, 3)
  goTo({ lesson: 'autoencoder', step: 2 })
  expect(current().lesson).toBe(lesson)
  const pin = { matrix: 'A2', row: 0, col: 0 }
  setCell(pin, 5)
  const pinned = current().lesson
  expect(pinned.matrices['A2.free']).toBeDefined()
  expect(useApp.getState().values['A2.free'].data[0]).toBe(0)
  setCell(pin, 6)
  expect(current().lesson).toBe(pinned)
  unpin(pin)
  expect(current().lesson).toBe(lesson)
})

it('takes a step as one change: the weights are what the sheet said, and the loss falls', () => {
  const next = useApp.getState().values['W4_next']
  const before = useApp.getState().document
  goTo({ lesson: 'autoencoder', step: 12 })
  takeStep()
  const { values, status, past, place } = useApp.getState()
  expect([...values['W4'].data]).toEqual([...next.data])
  expect(past).toHaveLength(1)
  expect(place.step).toBe(12)
  expect(status).toMatch(/^Took the step with η = 0\.01\. \d+ results changed\. Loss 5 → 2\.5\.$/)
  undo()
  expect(useApp.getState().document).toBe(before)
  expect(number('objective')).toBe(5)
  redo()
  expect([...useApp.getState().values['W4'].data]).toEqual([...next.data])
})

it('says plainly when a step makes the loss worse, and takes none that is not finite', () => {
  setCell(eta, 1)
  takeStep()
  expect(useApp.getState().status).toMatch(
    /The loss went up, not down: the step is too long here\./,
  )
  setCell(eta, 1e308)
  const before = useApp.getState().document
  takeStep()
  expect(useApp.getState().document).toBe(before)
  expect(useApp.getState().status).toMatch(
    /^The step was not taken: .+ not finite\. Try a smaller η\.$/,
  )
})

it('says what else a step makes worse, also where the loss falls', async () => {
  await open({ lesson: 'sparse-autoencoder', step: 15 })
  setCell(eta, 0.01)
  takeStep()
  expect(useApp.getState().status).toMatch(
    /up, not down.* Reconstruction \(squared error\) got worse: 5 → 30\.6\. Explained variance got worse: 0\.88 → 0\.26\. .*Loss 37 → 50\.3\.$/,
  )
  undo()
  setCell({ matrix: 'lambda', row: 0, col: 0 }, 20)
  setCell(eta, 0.001)
  takeStep()
  const { status } = useApp.getState()
  expect(status).not.toMatch(/The loss went up/)
  expect(status).toMatch(/Reconstruction \(squared error\) got worse: 5 → \d/)
})

it('divides by one setting, which loss and gradient obey, and which other sizes keep', () => {
  divideBy('all')
  expect([number('divisor'), number('objective')]).toEqual([16, 5 / 16])
  expect(useApp.getState().past).toHaveLength(1)
  resize({ sizes: [3, 2, 3], columns: 2 })
  expect(number('divisor')).toBe(6)
  expect(current().lesson.steps).toHaveLength(5 + 4)
  undo()
  expect(number('divisor')).toBe(16)
  undo()
  expect([number('divisor'), number('objective')]).toEqual([1, 5])
})

it('keeps the learning rate and the names in other sizes and under other names', () => {
  setCell(eta, 0.5)
  rename('columns', 0, 'cat')
  expect(current().lesson.matrices['dZ4'].cols[0].name).toBe('cat')
  resize({ sizes: [4, 2, 4], columns: 3 })
  expect(number('eta')).toBe(0.5)
  resetLesson()
  expect(number('eta')).toBe(0.01)
  expect(current().lesson.steps).toHaveLength(13)
})

it('pins a gradient, and the update obeys', () => {
  setCell({ matrix: 'dW1', row: 0, col: 0 }, 100)
  expect(number('W1_next')).toBe(1 - 0.01 * 100)
  undo()
  expect(number('W1_next')).toBe(1 - 0.01 * number('dW1'))
})

it('trains the decoder norms or leaves them, as one change that sizes keep', async () => {
  await open({ lesson: 'sparse-autoencoder', step: 12 })
  const trained = number('dW_dec')
  chooseNorm('frozen')
  expect(work().norm).toBe('frozen')
  expect(current().lesson.matrices['dnorms']).toBeUndefined()
  expect(number('dW_dec')).not.toBe(trained)
  resize({ sizes: [3, 5], columns: 5 })
  expect(work().norm).toBe('frozen')
  undo()
  chooseNorm('trained')
  expect(work().norm).toBeUndefined()
  expect(number('dW_dec')).toBe(trained)
})

it('opens work that reaches past the exercise at any step of it', async () => {
  useApp.setState(useApp.getInitialState(), true)
  await open({ lesson: 'sparse-autoencoder', step: 1 })
  changeWork({ numbers: { eta: [[0.25]] }, pins: {}, typed: {} }, 'As from a link.', [])
  await open({ lesson: 'sparse-autoencoder', step: 2 })
  expect(number('eta')).toBe(0.25)
})
