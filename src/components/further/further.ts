// Where a lesson leads when the exercise is done: one line for each, in the order they are offered.
import { goBackward } from '../../store/backward'

export interface FurtherEntry {
  readonly label: string
  /** What there is to do, in a sentence. */
  readonly about: string
  readonly open: () => Promise<void>
}

export const further: readonly FurtherEntry[] = [
  {
    label: 'Backward and update',
    about: 'The gradient goes back to every weight and bias, and each takes one step.',
    open: goBackward,
  },
]
