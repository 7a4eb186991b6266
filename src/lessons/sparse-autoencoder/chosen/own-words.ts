// What each other activation has to say for itself at the steps.
import type { StepWords, Text } from '../../words'

/** What an activation says otherwise than the exercise. */
export interface OwnWords {
  readonly encoder: StepWords
  /** What the decoder norms are good for. */
  readonly norms: Text
  /** Between the norms and the squared error. */
  readonly sparsity: readonly StepWords[]
  /** What the loss adds up. */
  readonly loss: Text
  /** How the gradient at the output and the rest of the loss come together. */
  readonly gradient: Text
  /** Which way to step along what stands on the sheet. */
  readonly signs: Text
}
