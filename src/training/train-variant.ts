// A short run of a variant: what it was, what it became, and why it went no further.
import { counted } from '../lessons/counting'
import type { Numbers } from '../lessons/growth'
import type { Lesson } from '../lessons/lesson'
import { lessonWeights } from '../lessons/sparse-autoencoder/variants/lesson-weights'
import type { Activation } from '../lessons/sparse-autoencoder/variants/options'
import type { Stop } from './divergence'
import { readiness } from './readiness'
import { plainSettings } from './settings'
import { createTraining } from './training'
import { reportVariant, type VariantReport } from './variant-report'
import { variantTrainable } from './variant-trainable'

export type VariantRun =
  | { readonly kind: 'refused'; readonly activation: Activation; readonly says: string }
  | {
      readonly kind: 'trained'
      readonly activation: Activation
      readonly before: VariantReport
      readonly after: VariantReport
      /** Steps taken. */
      readonly steps: number
      readonly stop: Stop | null
      readonly notes: readonly string[]
      /** The trained weights as the lesson takes them. */
      readonly weights: Numbers
    }

export const mostSteps = 1000

/** Why so many steps cannot be taken, in a sentence; null when they can. */
export function stepsProblem(steps: number): string | null {
  return Number.isInteger(steps) && steps >= 1 && steps <= mostSteps
    ? null
    : `Steps are a whole number from 1 to ${mostSteps}.`
}

/** What a run did to its own loss and to the error, what got worse too. */
export function verdictOf({ before, after }: Extract<VariantRun, { kind: 'trained' }>): string {
  const [loss, error] = [after.loss - before.loss, after.error - before.error]
  const moved = (by: number) => (by < 0 ? 'fell' : by > 0 ? 'grew' : 'stayed')
  const dead = after.dead - before.dead
  const died = dead > 0 ? ` ${counted(dead, 'feature')} died.` : ''
  if (moved(loss) === moved(error)) return `Loss and error ${moved(loss)}.${died}`
  return `The loss ${moved(loss)}, the error ${moved(error)}.${died}`
}

/** Steps between two moments at which the page may answer. */
const stride = 5

/** Trains by plain steps from where a report stands, and pauses between a few of them. */
export function* trainVariant(
  lesson: Lesson,
  before: VariantReport,
  rate: number,
  steps: number,
): Generator<void, VariantRun> {
  const { activation, options, numbers } = before
  const settings = plainSettings(rate)
  const trainable = variantTrainable(numbers, options)
  const ready = readiness(lesson, trainable, numbers, settings)
  if (ready.kind === 'refused') return { kind: 'refused', activation, says: ready.says }
  const training = createTraining(trainable, numbers, settings)
  while (training.at() < steps && !training.stopped()) {
    yield
    training.advance(Math.min(stride, steps - training.at()))
  }
  const trained = { ...numbers, ...training.numbers() }
  const after = reportVariant(lesson, trained, trained, options)
  return {
    kind: 'trained',
    activation,
    before,
    after,
    steps: training.at(),
    stop: training.stopped(),
    notes: ready.notes,
    weights: lessonWeights(after.values, options.convention),
  }
}
