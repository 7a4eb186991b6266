// The lessons, in the order in which they are offered; each is loaded when it is first opened.
import type { LessonKit } from './kit'
import type { LessonId } from './lesson'

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
  autoencoder: async () => {
    const { autoencoder } = await import('./autoencoder/autoencoder')
    return shim('autoencoder', () => autoencoder())
  },
  'sparse-autoencoder': async () => {
    const { sparseAutoencoder } = await import('./sparse-autoencoder/sparse-autoencoder')
    return shim('sparse-autoencoder', () => sparseAutoencoder())
  },
}

function shim(id: LessonId, make: LessonKit['make']): LessonKit {
  const shape = { sizes: [], columns: 0 }
  const shipped = { shape, names: { columns: [], features: [] }, numbers: {} }
  return {
    id,
    shipped,
    make,
    sizeControls: () => [],
    deeper: () => null,
    shallower: () => null,
    resized: (problem) => problem,
  }
}
