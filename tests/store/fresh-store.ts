// A store with nothing done yet, at a step of a lesson.
import { useApp } from '../../src/store/app'
import type { ReadingPlace } from '../../src/store/place'
import { loadLesson } from '../../src/store/lessons'
import { beginLighting } from '../../src/store/lighting'
import { open } from '../../src/store/reading'

/** Forgets all that a test did, and goes to a place with both lessons loaded. */
export async function startAt(place: ReadingPlace): Promise<void> {
  useApp.setState(useApp.getInitialState(), true)
  await loadLesson('sparse-autoencoder')
  beginLighting()
  await open(place)
}
