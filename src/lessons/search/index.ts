// New numbers for a lesson of any shape, found by search in small slices.
import type { Numbers } from '../growth'
import type { LessonShape } from '../kit'
import type { LessonId } from '../lesson'
import { searchAutoencoder } from './autoencoder'
import { searchSparse } from './sparse'
import type { Searching } from './work'

const searches: Readonly<
  Record<LessonId, (shape: LessonShape, seed: string) => Searching<Numbers | null>>
> = { autoencoder: searchAutoencoder, 'sparse-autoencoder': searchSparse }

/**
 * The givens of a whole-number problem, or null where none was found; the same for the same seed.
 * It yields the share of its budget that is spent, every millisecond or so.
 */
export function searchNumbers(
  id: LessonId,
  shape: LessonShape,
  seed: string,
): Searching<Numbers | null> {
  return searches[id](shape, seed)
}
