// The lessons, in the order in which they are offered; each is loaded when it is first opened.
import type { Lesson, LessonId } from './lesson'

export const lessonIds = [
  'autoencoder',
  'sparse-autoencoder',
] as const satisfies readonly LessonId[]

export const lessonTitles: Readonly<Record<LessonId, string>> = {
  autoencoder: 'Autoencoder',
  'sparse-autoencoder': 'Sparse autoencoder',
}

/** Loads a lesson as shipped. */
export const lessonLoaders: Readonly<Record<LessonId, () => Promise<Lesson>>> = {
  autoencoder: async () => (await import('./autoencoder/autoencoder')).autoencoder(),
  'sparse-autoencoder': async () =>
    (await import('./sparse-autoencoder/sparse-autoencoder')).sparseAutoencoder(),
}
