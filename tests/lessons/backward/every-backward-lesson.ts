// Lessons with their backward steps, in many shapes, options and pins.
import { autoencoder } from '../../../src/lessons/autoencoder/autoencoder'
import { plainOptions } from '../../../src/lessons/backward/options'
import { withBackward } from '../../../src/lessons/backward/with-backward'
import type { Lesson } from '../../../src/lessons/lesson'
import type { Pins } from '../../../src/sheet/sheet'
import { sparseAutoencoder } from '../../../src/lessons/sparse-autoencoder/sparse-autoencoder'
import { everyChosenLesson, everyLesson, shippedChosen } from '../every-lesson'

export const everyBackwardLesson: readonly (readonly [name: string, make: () => Lesson])[] = [
  ...[...everyLesson, ...everyChosenLesson].map(
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
  ...shippedChosen.flatMap(([name, make]) => [
    [
      `${name}, with frozen norms and pins`,
      () =>
        withBackward(make(), {
          divide: 'per column',
          norm: 'frozen',
          pins: pinsOn(make(), everywhere),
        }),
    ] as const,
    [
      `${name}, with pinned errors`,
      () => withBackward(make(), { ...plainOptions, pins: pinsOn(make(), errors) }),
    ] as const,
  ]),
]

const everywhere = ['F', 'Z', 'norms', 'X_hat', 'open', 'gate', 'dead_kept', 'dead_only', 'X_gate']
const errors = ['E', 'E_gate', 'E_dead', 'X_dead', 'kept', 'above', 'missing']

/** A pin on the first cell of each of these that the lesson has. */
function pinsOn({ sheet }: Lesson, names: readonly string[]): Pins {
  const there = names.filter((name) => Object.hasOwn(sheet, name))
  return Object.fromEntries(there.map((name) => [name, { 0: 1 }]))
}
