// The sparse autoencoder lesson, for any numbers of inputs, features and tokens.
import { captioned } from '../captions'
import type { Lesson } from '../lesson'
import { describeSparse } from './matrices'
import { type SparseShape, shippedShape, sparseNumbers } from './numbers'
import { sparsePlaces } from './places'
import { sparseSheet } from './sheet'
import { sparseSteps } from './steps'

/** The lesson as data. */
export function sparseAutoencoder(shape: SparseShape = shippedShape): Lesson {
  const sheet = sparseSheet(sparseNumbers(shape))
  return {
    id: 'sparse-autoencoder',
    title: 'Sparse autoencoder',
    sheet,
    loss: 'total',
    matrices: captioned(sheet, describeSparse(shape)),
    places: sparsePlaces(shape),
    steps: sparseSteps(shape),
  }
}
