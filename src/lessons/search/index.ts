// New numbers for any lesson, found by search in slices.
import type { Numbers } from '../growth'
import type { LessonShape } from '../kit'
import type { LessonId } from '../lesson'
import { searchAutoencoder } from './autoencoder'
import type { Searching } from './work'

/** The search for a lesson's givens: it yields often, and returns null where it finds none. */
export function searchNumbers(
  lesson: LessonId,
  shape: LessonShape,
  seed: string,
): Searching<Numbers | null> {
  // searchSparse joins here
  return lesson === 'autoencoder' ? searchAutoencoder(shape, seed) : none()
}

function* none(): Searching<null> {
  yield 0
  return null
}
