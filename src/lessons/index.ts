// The lessons, in the order in which they are offered; each is loaded when it is first opened.
import type { LessonKit } from './kit'
import type { LessonId } from './lesson'
import type { LessonWords } from './words'

export const lessonIds = [
  'autoencoder',
  'sparse-autoencoder',
] as const satisfies readonly LessonId[]

export const lessonTitles: Readonly<Record<LessonId, string>> = {
  autoencoder: 'Autoencoder',
  'sparse-autoencoder': 'Sparse autoencoder',
}

/** Loads a lesson with its kit. */
export const lessonLoaders: Readonly<Record<LessonId, () => Promise<LessonKit>>> = {
  autoencoder: async () => (await import('./autoencoder/kit')).autoencoderKit,
  'sparse-autoencoder': async () => (await import('./sparse-autoencoder/kit')).sparseKit,
}

/** Loads what is said at a lesson's steps. */
export const wordLoaders: Readonly<Record<LessonId, () => Promise<LessonWords>>> = {
  autoencoder: async () => (await import('./autoencoder/words')).autoencoderWords,
  'sparse-autoencoder': async () => (await import('./sparse-autoencoder/words')).sparseWords,
}
