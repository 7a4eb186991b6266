// The choice of activation: the lesson is another one, as one change that is undone, saved and linked.
import { beforeEach, describe, expect, it } from 'vitest'
import { readLink, writeLink } from '../../src/formats/document/link'
import { readDocument } from '../../src/formats/document/read-document'
import { writeDocument } from '../../src/formats/document/saved-document'
import { chooseActivation, setOwnNumber } from '../../src/store/activation'
import { current, useApp } from '../../src/store/app'
import { divideBy, goBackward } from '../../src/store/backward'
import { resetLesson, setCell } from '../../src/store/edit'
import { redo, undo } from '../../src/store/history'
import { resize, setProblem } from '../../src/store/problem'
import { goTo } from '../../src/store/reading'
import { openSaved, savedNow } from '../../src/store/saving/saved-now'
import { holds, beginRun, workOf } from '../../src/store/train-run'
import { useVariants } from '../../src/store/variants'
import { toRows } from '../../src/tensor/tensor'
import { plainSettings } from '../../src/training/settings'
import { sparseExamples } from '../../src/lessons/sparse-autoencoder/examples'
import { kits } from '../formats/document/saved-works'
import { takeStep } from '../../src/store/take-step'
import { startAt } from './fresh-store'

const others = ['topk', 'jumprelu', 'gated'] as const
const step2 = { lesson: 'sparse-autoencoder', step: 2 } as const
const F = () => toRows(useApp.getState().values['F'])
const number = (matrix: string) => useApp.getState().values[matrix].data[0]
const work = () => current().work
const k = { matrix: 'k', row: 0, col: 0 }

beforeEach(async () => {
  useVariants.setState(useVariants.getInitialState(), true)
  await startAt(step2)
})

describe.each(others)('%s', (activation) => {
  it('is one change, which undo takes back and redo makes again', async () => {
    const relu = F()
    const before = useApp.getState().document
    await chooseActivation(activation)
    const chosen = F()
    expect(chosen).not.toEqual(relu)
    expect(work()).toEqual({ activation, numbers: {}, pins: {}, typed: {} })
    expect(useApp.getState().past).toHaveLength(1)
    expect(useApp.getState().place).toEqual(step2)
    undo()
    expect(F()).toEqual(relu)
    expect(useApp.getState().document).toBe(before)
    expect(current().lesson.activation).toBeUndefined()
    redo()
    expect(F()).toEqual(chosen)
  })

  it('is kept by a file and by a link, with its numbers, pins and all, to the bit', async () => {
    await chooseActivation(activation)
    const own = { topk: 'k', jumprelu: 'theta', gated: 'W_gate' }[activation]
    setCell({ matrix: own, row: 0, col: 0 }, 0.1 + 0.2, '=0.1+0.2')
    const result = { topk: 'dead_kept', jumprelu: 'above', gated: 'open' }[activation]
    setCell({ matrix: result, row: 0, col: 1 }, 1 / 3)
    const saved = savedNow()
    expect(readDocument(writeDocument(saved), kits)).toStrictEqual({ kind: 'document', saved })
    expect(readLink(writeLink(saved), kits)).toStrictEqual({ kind: 'document', saved })
    const kept = F()
    await startAt(step2)
    openSaved(saved, 'Opened.')
    expect(F()).toEqual(kept)
    expect(savedNow()).toEqual(saved)
  })

  it('goes on past the exercise: one step down its own gradient makes its loss smaller', async () => {
    await chooseActivation(activation)
    await goBackward()
    const { lesson, exercise } = current()
    expect(useApp.getState().place.step).toBe(exercise.steps.length)
    expect(lesson.loss).toBe('objective')
    const before = number('objective')
    takeStep()
    expect(number('objective')).toBeLessThan(before)
    undo()
    expect(number('objective')).toBe(before)
  })

  it('trains: a run belongs to the activation that it began with', async () => {
    await chooseActivation(activation)
    const run = beginRun(current().lesson, work(), plainSettings(0.001))
    const { loss: first } = run.training.measures()
    run.training.advance(20)
    expect(run.training.measures().loss).toBeLessThan(first)
    expect(holds(run, workOf(run))).toBe(true)
    const { activation: _, ...relu } = workOf(run)
    expect(holds(run, relu)).toBe(false)
  })

  it('keeps its own numbers in other sizes, and follows where there are more features', async () => {
    await chooseActivation(activation)
    const own = { topk: 'k', jumprelu: 'theta', gated: 'b_gate' }[activation]
    setCell({ matrix: own, row: 0, col: 0 }, 3)
    resize({ sizes: [3, 8], columns: 4 })
    expect(work().activation).toBe(activation)
    expect(number(own)).toBe(3)
    expect(F()).toHaveLength(8)
    setProblem(sparseExamples[0].problem, 'An example.')
    expect(work().activation).toBe(activation)
    expect(number(own)).toBe(3)
    resetLesson()
    expect(work().activation).toBeUndefined()
  })
})

it('a link says nothing of ReLU, so links from before mean it', async () => {
  const plain = writeLink(savedNow())
  await chooseActivation('topk')
  expect(writeLink(savedNow()).length).toBeGreaterThan(plain.length)
  await chooseActivation('relu')
  expect(writeLink(savedNow())).toBe(plain)
  expect(savedNow().lessons).toEqual({})
})

it('a choice alone is work: it is saved', async () => {
  await chooseActivation('gated')
  expect(savedNow().lessons).toEqual({
    'sparse-autoencoder': { activation: 'gated', numbers: {}, pins: {}, typed: {} },
  })
})

it('what only one activation has waits beside the sheet while another is on it', async () => {
  await chooseActivation('topk')
  setCell(k, 2)
  setCell({ matrix: 'lambda', row: 0, col: 0 }, 0.5)
  await chooseActivation('jumprelu')
  expect(work().numbers).toEqual({ lambda: [[0.5]] })
  await chooseActivation('topk')
  expect(number('k')).toBe(2)
  setCell(k, 1)
  await chooseActivation('relu')
  await chooseActivation('topk')
  expect(number('k')).toBe(1)
})

it('what was set beside the sheet is what comes onto it, and then is the sheet’s', async () => {
  setOwnNumber('k', [[2]])
  expect(useApp.getState().past).toHaveLength(0)
  await chooseActivation('topk')
  expect(number('k')).toBe(2)
  setOwnNumber('k', [[3]])
  expect(number('k')).toBe(3)
  expect(useApp.getState().status).toMatch(/^k.* is now 3\./)
  undo()
  expect(number('k')).toBe(2)
})

it('gates follow the encoder as the learner has it when they are chosen', async () => {
  setCell({ matrix: 'W_enc', row: 1, col: 2 }, 7)
  await chooseActivation('gated')
  expect(toRows(useApp.getState().values['W_gate'])).toEqual(
    toRows(useApp.getState().values['W_enc']),
  )
})

it('pins of what stays stay, those of what goes go with it', async () => {
  setCell({ matrix: 'F', row: 5, col: 2 }, 4)
  setCell({ matrix: 'S', row: 0, col: 0 }, 1)
  await chooseActivation('jumprelu')
  expect(work().pins).toEqual({ F: { 27: 4 } })
  expect(F()[5][2]).toBe(4)
  undo()
  expect(work().pins).toEqual({ F: { 27: 4 }, S: { 0: 1 } })
})

it('what the loss divides by is kept from one loss to the other', async () => {
  await goBackward()
  divideBy('per column')
  await chooseActivation('topk')
  expect(number('divisor')).toBe(5)
  expect(current().lesson.matrices['sparsity_divisor']).toBeUndefined()
  await chooseActivation('gated')
  expect([number('divisor'), number('sparsity_divisor')]).toEqual([5, 5])
})

it('a place past the steps of another activation becomes its last', async () => {
  await chooseActivation('gated')
  const last = current().lesson.steps.length - 1
  goTo({ lesson: 'sparse-autoencoder', step: last })
  undo()
  expect(current().lesson.steps).toHaveLength(last)
  expect(useApp.getState().place.step).toBe(last - 1)
})

it('only the sparse autoencoder can have it', () => {
  const text = JSON.stringify({
    format: 'worked-autoencoders',
    version: 1,
    place: step2,
    lessons: { autoencoder: { activation: 'topk' } },
  })
  const read = readDocument(text, kits)
  expect(read.kind === 'refused' && read.why).toMatch(/^Only the sparse autoencoder/)
  const wrong = readDocument(
    text.replace('autoencoder":{"act', 'sparse-autoencoder":{"act').replace('topk', 'softmax'),
    kits,
  )
  expect(wrong.kind === 'refused' && wrong.why).toMatch(/activation/)
})

it('compares no losses that add up other things: the status says which the loss is now', async () => {
  const said = () => useApp.getState().status
  await chooseActivation('jumprelu')
  const total = number('total')
  expect(said()).toMatch(/^The activation is now JumpReLU.*The loss is another one now: \d+\.$/)
  expect(said()).toContain(`now: ${total}.`)
  undo()
  expect(said()).toMatch(/ The loss is another one now: 37\.$/)
  redo()
  expect(said()).toContain(`now: ${total}.`)
  setCell({ matrix: 'lambda', row: 0, col: 0 }, 2)
  expect(said()).toMatch(new RegExp(`Loss ${total} → \\d+\\.$`))
})
