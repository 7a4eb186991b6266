// A store that trains, and a page that draws when a test says so.
import { beforeEach, vi } from 'vitest'
import { plainOptions } from '../../src/lessons/backward/options'
import { current, useApp } from '../../src/store/app'
import * as train from '../../src/store/train'
import { useTrain } from '../../src/store/train-state'
import { createTraining } from '../../src/training/training'
import { trainable } from '../../src/training/trainable'
import { startAt } from './fresh-store'

let frames: FrameRequestCallback[] = []
let clock = 0

/** Lets the page draw so many frames. */
export function draw(count: number): void {
  for (let i = 0; i < count; i++) {
    const due = frames
    frames = []
    clock += 16
    due.forEach((callback) => callback(clock))
  }
}

/** Each test of a file begins on the sparse lesson with the panel open. */
export const openBeforeEach = () =>
  beforeEach(async () => {
    frames = []
    vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) =>
      frames.push(callback),
    )
    train.closeTrain()
    useTrain.setState(useTrain.getInitialState(), true)
    await startAt({ lesson: 'sparse-autoencoder', step: 3 })
    train.openTrain()
    train.setTyped({ rate: '0.001', optimizer: 'sgd' })
    train.resetRun()
  })

export const state = () => useTrain.getState()
export const past = () => useApp.getState().past
export const loss = () => useApp.getState().values[current().lesson.loss].data[0]
export const weights = () => [...useApp.getState().values.W_enc.data]

/** W_enc after plain steps from the lesson's numbers, without the store. */
export function plainly(steps: number): number[] {
  const training = createTraining(
    trainable(current().lesson, plainOptions),
    {},
    {
      optimizer: 'sgd',
      rate: 0.001,
      constants: {},
    },
  )
  training.advance(steps)
  return training.numbers().W_enc.flat()
}
