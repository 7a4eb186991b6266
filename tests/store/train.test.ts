// Training on the sheet: live numbers, one undo a run, an exact way back, and what pauses it.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { current, useApp } from '../../src/store/app'
import { setCell, startEditing } from '../../src/store/edit'
import { redo, undo } from '../../src/store/history'
import { loadLesson } from '../../src/store/lessons'
import { goTo } from '../../src/store/reading'
import * as train from '../../src/store/train'
import { draw, loss, openBeforeEach, past, plainly, state, weights } from './train-frames'

openBeforeEach()

describe('a run', () => {
  it('shows live numbers in every frame, and is one undo however long it takes', () => {
    const before = weights()
    train.toggleRun()
    draw(1)
    expect(weights()).toEqual(plainly(1))
    draw(29)
    expect(weights()).toEqual(plainly(30))
    train.toggleRun()
    draw(5)
    expect(state()).toMatchObject({ running: false, at: 30, last: 30 })
    expect(past()).toHaveLength(1)
    undo()
    expect(weights()).toEqual(before)
    redo()
    expect(weights()).toEqual(plainly(30))
  })

  it('after a pause is another undo, and goes on from where it was', () => {
    train.toggleRun()
    draw(4)
    train.toggleRun()
    train.toggleRun()
    draw(3)
    train.pause()
    expect(past()).toHaveLength(2)
    expect(weights()).toEqual(plainly(7))
  })

  it('of so many steps ends by itself, in the words of the status line', () => {
    train.setTyped({ steps: '200' })
    train.setSpeed('ten')
    train.takeSteps()
    draw(25)
    expect(state()).toMatchObject({ running: false, at: 200 })
    expect(state().measures?.loss).toBeCloseTo(19.38, 2)
    expect(useApp.getState().status).toBe(
      'Trained from step 0 to step 200 with SGD, η = 0.001. Loss 37 at step 0, 19.38 now.',
    )
    expect(past()).toHaveLength(1)
  })

  it('at the slowest speed takes a step every half a second', () => {
    train.setSpeed('slow')
    train.toggleRun()
    draw(1)
    expect(state().at).toBe(1)
    draw(30)
    expect(state().at).toBe(1)
    draw(2)
    expect(state().at).toBe(2)
    train.pause()
  })

  it('at full speed comes back to the page within its slice of a frame', () => {
    let now = 0
    const timer = vi.spyOn(performance, 'now').mockImplementation(() => (now += 3))
    train.setSpeed('full')
    train.toggleRun()
    draw(1)
    timer.mockRestore()
    expect(state().at).toBeGreaterThanOrEqual(8)
    expect(state().at).toBeLessThan(100)
    const { at } = state()
    draw(1)
    expect(state().at).toBeGreaterThan(at)
    train.pause()
  })
})

describe('going back', () => {
  beforeEach(() => {
    train.setTyped({ steps: '60' })
    train.takeSteps()
    draw(70)
  })

  it.each([0, 1, 17, 59, 60])('to step %d shows exactly the numbers it had', (step) => {
    train.scrubTo(step)
    expect(weights()).toEqual(plainly(step))
    expect(state()).toMatchObject({ at: step, last: 60 })
  })

  it('is one undo for a whole drag, and undo leads to where the drag began', () => {
    for (const step of [50, 30, 10]) train.scrubTo(step)
    expect(past()).toHaveLength(2)
    undo()
    expect(state()).toMatchObject({ at: 60, last: 60 })
    expect(weights()).toEqual(plainly(60))
    undo()
    expect(state()).toMatchObject({ at: 0, last: 60 })
  })

  it('and training on from there forgets what came after', () => {
    train.scrubTo(10)
    train.takeOneStep()
    expect(state()).toMatchObject({ at: 11, last: 11 })
    expect(weights()).toEqual(plainly(11))
  })

  it('to before the run, with Reset run, forgets it', () => {
    train.resetRun()
    expect(state()).toMatchObject({ at: 0, last: 0 })
    expect(current().work.numbers).toEqual({})
    undo()
    expect(weights()).toEqual(plainly(60))
  })
})

describe('what the learner does meanwhile', () => {
  beforeEach(() => {
    train.toggleRun()
    draw(5)
  })

  it('an edit pauses, and a new run starts from the edited numbers', () => {
    setCell({ matrix: 'W_enc', row: 0, col: 0 }, 3)
    expect(state()).toMatchObject({ running: false, at: 0, last: 0 })
    expect(state().event).toMatch(/new run starts from them/)
    expect(useApp.getState().status).toMatch(/is now 3 /)
    draw(3)
    expect(useApp.getState().values.W_enc.data[0]).toBe(3)
    train.takeOneStep()
    undo()
    expect(useApp.getState().values.W_enc.data[0]).toBe(3)
    undo()
    expect(weights()).toEqual(plainly(5))
  })

  it('an undo in the middle of a run pauses, and takes all of the run back', () => {
    undo()
    draw(3)
    expect(state()).toMatchObject({ running: false, at: 0, last: 5 })
    expect(weights()).toEqual(plainly(0))
    expect(useApp.getState().status).toMatch(/^Undid: Trained from step 0 to step 5 .*→ 37\.$/)
  })

  it('an undo that leads to the other lesson pauses, and is what is said', async () => {
    train.toggleRun()
    await loadLesson('autoencoder')
    goTo({ lesson: 'autoencoder', step: 1 })
    train.toggleRun()
    draw(3)
    useApp.setState(({ past: all }) => ({
      past: all.filter(({ lesson }) => lesson !== 'autoencoder'),
    }))
    undo()
    expect(state()).toMatchObject({ running: false, lesson: 'sparse-autoencoder' })
    expect(useApp.getState().status).toMatch(/^Undid: Trained from step 0 to step 5/)
  })

  it('opening an editor pauses, so that nothing moves under it', () => {
    startEditing({ matrix: 'X', row: 0, col: 0 })
    draw(3)
    expect(state()).toMatchObject({ running: false, at: 5 })
    expect(useApp.getState().editing).not.toBeNull()
  })

  it('going to another step pauses', () => {
    goTo({ lesson: 'sparse-autoencoder', step: 4 })
    draw(3)
    expect(state()).toMatchObject({ running: false, at: 5, last: 5 })
    expect(state().event).toMatch(/another step/)
  })

  it('going to the other lesson pauses, and its own run is ready there', async () => {
    await loadLesson('autoencoder')
    goTo({ lesson: 'autoencoder', step: 1 })
    draw(3)
    expect(state()).toMatchObject({ running: false, lesson: 'autoencoder', at: 0, rate: '0.01' })
    expect(loss()).toBe(5)
    train.setTyped({ steps: '200' })
    train.takeSteps()
    draw(200)
    expect(state().measures?.loss).toBeCloseTo(0.46, 2)
  })

  it('leaving the lesson for another page closes, and the run is said', () => {
    useApp.setState({ page: 'about' })
    draw(3)
    expect(state()).toMatchObject({ running: false, open: false, at: 5 })
    expect(useApp.getState().status).toMatch(/^Trained from step 0 to step 5/)
  })

  it('closing pauses; opening again finds the run as it was', () => {
    train.closeTrain()
    draw(3)
    expect(state()).toMatchObject({ running: false, open: false })
    train.openTrain()
    expect(state()).toMatchObject({ open: true, at: 5, last: 5 })
  })
})
