// The settings of a training run, and what is said of ones that cannot be used.
import { type OptimizerName, optimizers } from './optimizers/index'

export interface Settings {
  readonly optimizer: OptimizerName
  /** The learning rate η. */
  readonly rate: number
  /** The optimizer's own constants where they differ from the usual. */
  readonly constants: Readonly<Record<string, number>>
}

export const plainSettings = (rate: number): Settings => ({
  optimizer: 'sgd',
  rate,
  constants: {},
})

/** The optimizer's constants with the learner's in place of the usual ones. */
export function constantsOf({ optimizer, constants }: Settings): Readonly<Record<string, number>> {
  return { ...optimizers[optimizer].constants, ...constants }
}

/** A learning rate above which a step is likelier to jump than to descend. */
const hugeRate = 1

/** Why these settings cannot be used, in a sentence; null when they can. */
export function settingsProblem(settings: Settings): string | null {
  const { rate } = settings
  if (Number.isNaN(rate)) return 'The learning rate η is no number yet; type one such as 0.01.'
  if (!Number.isFinite(rate)) return 'The learning rate η has to be finite; type one such as 0.01.'
  if (rate < 0)
    return 'A learning rate below 0 steps uphill: the loss would grow. Give η a number of 0 or more.'
  for (const [symbol, value] of Object.entries(constantsOf(settings))) {
    const most = symbol === 'ε' ? Infinity : 1
    if (!(value >= 0 && value < most))
      return `${symbol} has to be 0 or more${most === 1 ? ' and below 1' : ' and finite'}; usual is ${optimizers[settings.optimizer].constants[symbol]}.`
  }
  return null
}

/** What to expect of settings that can be used but surprise; null when there is nothing to say. */
export function settingsNote({ rate }: Settings): string | null {
  if (rate === 0) return 'With η = 0 nothing moves.'
  return rate > hugeRate
    ? 'This learning rate is large: a step may overshoot, and the loss may grow without end. If so, training stops by itself.'
    : null
}
