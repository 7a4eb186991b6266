// The autoencoder with all it can be made into: other widths, depths, examples and names.
import { type LessonKit, noNames } from '../kit'
import { namesThatFit } from '../sizes'
import { autoencoder } from './autoencoder'
import { version1 } from './numbers'
import { resizedNumbers } from './resize'
import {
  autoencoderControls,
  autoencoderShape,
  deeper,
  lessonShape,
  shallower,
  shippedShape,
} from './shape'

export const autoencoderKit: LessonKit = {
  id: 'autoencoder',
  shipped: { shape: lessonShape(shippedShape), names: noNames, numbers: version1 },
  make: (shape, names) => autoencoder(autoencoderShape(shape), names),
  sizeControls: autoencoderControls,
  deeper,
  shallower,
  resized: ({ shape, names, numbers }, to) => ({
    shape: to,
    names: namesThatFit(names, to.columns, 0),
    numbers: resizedNumbers(numbers, autoencoderShape(shape), autoencoderShape(to)),
  }),
}
