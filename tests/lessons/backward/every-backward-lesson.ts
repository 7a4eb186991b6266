// Lessons with their backward steps, in many shapes, options and pins.
import { autoencoder } from '../../../src/lessons/autoencoder/autoencoder'
import { plainOptions } from '../../../src/lessons/backward/options'
import { withBackward } from '../../../src/lessons/backward/with-backward'
import type { Lesson } from '../../../src/lessons/lesson'
import { sparseAutoencoder } from '../../../src/lessons/sparse-autoencoder/sparse-autoencoder'
import { everyLesson } from '../every-lesson'

export const everyBackwardLesson: readonly (readonly [name: string, make: () => Lesson])[] = [
  ...everyLesson.map(
    ([name, make]) => [`${name}, with its way back`, () => withBackward(make())] as const,
  ),
  [
    'sparse autoencoder with frozen norms, for each token',
    () => withBackward(sparseAutoencoder(), { divide: 'per column', norm: 'frozen', pins: {} }),
  ],
  [
    'autoencoder by all numbers, with pins',
    () =>
      withBackward(autoencoder(), {
        ...plainOptions,
        divide: 'all',
        pins: { A2: { 3: 1 }, Z3: { 0: 2 }, E: { 5: 1 }, Y: { 1: 0 } },
      }),
  ],
  [
    'sparse autoencoder with pins',
    () =>
      withBackward(sparseAutoencoder(), {
        ...plainOptions,
        pins: { F: { 3: 1 }, Z: { 0: 2 }, norms: { 2: 1 }, X_hat: { 1: 0 }, E_squared: { 4: 0 } },
      }),
  ],
]
