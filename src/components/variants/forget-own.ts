// Takes back numbers that only one activation has.
import type { OwnName } from '../../lessons/sparse-autoencoder/variants/own-numbers'
import { useVariants } from '../../store/variants'

/** Takes the learner's numbers back, so that those the activation starts with stand again. */
export function forgetOwn(...names: readonly OwnName[]): void {
  useVariants.setState(({ own }) => ({
    own: Object.fromEntries(
      Object.entries(own).filter(([name]) => !names.some((one) => one === name)),
    ),
  }))
}
