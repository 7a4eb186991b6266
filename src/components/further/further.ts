// Where a lesson leads when the exercise is done: one line for each, in the order they are offered.
import type { LessonId } from '../../lessons/lesson'
import { goBackward } from '../../store/backward'

export interface FurtherEntry {
  readonly label: string
  /** What there is to do, in a sentence. */
  readonly about: string
  readonly open: () => Promise<void>
  /** The lesson it belongs to; both, where there is none. */
  readonly of?: LessonId
}

export const further: readonly FurtherEntry[] = [
  {
    label: 'Backward and update',
    about: 'The gradient goes back to every weight and bias, and each takes one step.',
    open: goBackward,
  },
  {
    label: 'See the codes',
    about: 'The examples in the plane of the bottleneck; drag one and it is decoded anew.',
    open: openSpace,
    of: 'autoencoder',
  },
  {
    label: 'See the features',
    about: 'Tokens as points, features as arrows, and a reconstruction built arrow by arrow.',
    open: openSpace,
    of: 'sparse-autoencoder',
  },
  {
    label: 'Other activations',
    about: 'TopK, JumpReLU and Gated on the same pre-activations, side by side with ReLU.',
    open: async () => (await import('../variants/index')).openVariants(),
    of: 'sparse-autoencoder',
  },
]

async function openSpace(): Promise<void> {
  const space = await import('../space/index')
  space.openSpace()
}
