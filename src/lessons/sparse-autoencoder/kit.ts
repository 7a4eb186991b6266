// The sparse autoencoder with all it can be made into: other sizes and names.
import type { LessonKit } from '../kit'
import { namesThatFit } from '../sizes'
import { shippedNames, version1 } from './numbers'
import { resizedNumbers } from './resize'
import { lessonShape, shippedShape, sparseControls, sparseShape } from './shape'
import { sparseAutoencoder } from './sparse-autoencoder'

export const sparseKit: LessonKit = {
  id: 'sparse-autoencoder',
  shipped: { shape: lessonShape(shippedShape), names: shippedNames, numbers: version1 },
  make: (shape, names) => sparseAutoencoder(sparseShape(shape), names),
  sizeControls: sparseControls,
  deeper: () => null,
  shallower: () => null,
  resized: ({ names, numbers }, to) => ({
    shape: to,
    names: namesThatFit(names, to.columns, to.sizes[1]),
    numbers: resizedNumbers(numbers, sparseShape(to)),
  }),
}
