// The sparse autoencoder lesson, for any numbers of inputs, features and tokens.
import { captioned } from '../captions'
import { type LessonNames, noNames } from '../kit'
import type { Lesson } from '../lesson'
import { describeSparse } from './matrices'
import { shippedNames, sparseNumbers } from './numbers'
import { sparsePlaces } from './places'
import { type SparseShape, shippedShape } from './shape'
import { sparseSheet } from './sheet'
import { sparseSteps } from './steps'

/** The lesson as data; its released names come with the released shape only. */
export function sparseAutoencoder(
  shape: SparseShape = shippedShape,
  names: LessonNames = shape === shippedShape ? shippedNames : noNames,
): Lesson {
  const sheet = sparseSheet(sparseNumbers(shape))
  return {
    id: 'sparse-autoencoder',
    title: 'Sparse autoencoder',
    sheet,
    loss: 'total',
    matrices: captioned(sheet, describeSparse(shape, names)),
    places: sparsePlaces(shape),
    steps: sparseSteps(shape),
  }
}
