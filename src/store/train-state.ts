// What the training panel shows: what was typed into it, and the run as it stands.
import { create } from 'zustand'
import type { LessonId } from '../lessons/lesson'
import { numberIn } from '../formats/number'
import type { Stop } from '../training/divergence'
import type { Measures } from '../training/measures'
import type { OptimizerName } from '../training/optimizers/index'
import type { Settings } from '../training/settings'
import type { LossPart } from '../training/trainable'

/** How fast a run goes: steps a second, or steps a frame. */
export const speeds = {
  slow: 'Two steps a second',
  frame: 'One step a frame',
  ten: 'Ten steps a frame',
  full: 'As many as fit',
} as const

export type Speed = keyof typeof speeds

export interface TrainState {
  readonly open: boolean
  readonly shows: 'run' | 'trade-off'
  readonly running: boolean
  /** What stands in the field for η. */
  readonly rate: string
  /** What stands in the field for how many steps to take. */
  readonly steps: string
  readonly optimizer: OptimizerName
  readonly speed: Speed
  readonly lesson: LessonId | null
  readonly at: number
  readonly last: number
  readonly parts: readonly LossPart[]
  readonly measures: Measures | null
  readonly curve: readonly Measures[]
  /** Why it does not train; empty when it does. */
  readonly refused: string
  readonly notes: readonly string[]
  readonly stop: Stop | null
  /** What became of the run when something else changed the numbers or took the reader away. */
  readonly event: string
}

export const useTrain = create<TrainState>(() => ({
  open: false,
  shows: 'run',
  running: false,
  rate: '',
  steps: '10',
  optimizer: 'sgd',
  speed: 'frame',
  lesson: null,
  at: 0,
  last: 0,
  parts: [],
  measures: null,
  curve: [],
  refused: '',
  notes: [],
  stop: null,
  event: '',
}))

/** The settings as they are typed; η is NaN where it is no number. */
export function settingsTyped({ rate, optimizer } = useTrain.getState()): Settings {
  return { optimizer, rate: numberIn(rate) ?? NaN, constants: {} }
}

const mostSteps = 100_000

/** How many steps are asked for; a sentence where that is no number of steps. */
export function stepsTyped(typed: string): number | string {
  const steps = numberIn(typed)
  return steps !== undefined && Number.isInteger(steps) && steps >= 1 && steps <= mostSteps
    ? steps
    : `The number of steps has to be a whole number from 1 to ${mostSteps}.`
}
