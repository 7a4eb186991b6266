// Every lesson's kit, for reading documents that may hold work in any of them.
import { lessonIds } from '../../lessons/index'
import type { LessonKit } from '../../lessons/kit'
import type { LessonId } from '../../lessons/lesson'
import { kitOf, loadActivations, loadLesson } from '../lessons'

/** Loads every lesson, with every activation that work may have chosen. */
export async function allKits(): Promise<Readonly<Record<LessonId, LessonKit>>> {
  await Promise.all([...lessonIds.map(loadLesson), loadActivations()])
  return {
    autoencoder: kitOf('autoencoder'),
    'sparse-autoencoder': kitOf('sparse-autoencoder'),
  }
}
