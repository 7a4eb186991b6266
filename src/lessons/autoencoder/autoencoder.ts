// The autoencoder lesson, for any list of layer widths.
import { captioned } from '../captions'
import { type LessonNames, noNames } from '../kit'
import type { Lesson } from '../lesson'
import { autoencoderSheet, layersOf } from './layers'
import { describeAutoencoder } from './matrices'
import { autoencoderNumbers } from './numbers'
import { autoencoderPlaces } from './places'
import { type AutoencoderShape, shippedShape } from './shape'
import { autoencoderSteps } from './steps'

/** The lesson as data. `widths` lists the layers from input to output, first and last equal. */
export function autoencoder(
  shape: AutoencoderShape = shippedShape,
  names: LessonNames = noNames,
): Lesson {
  const layers = layersOf(shape)
  const sheet = autoencoderSheet(layers, autoencoderNumbers(shape))
  return {
    id: 'autoencoder',
    title: 'Autoencoder',
    sheet,
    loss: 'loss',
    matrices: captioned(sheet, describeAutoencoder(shape, layers, names)),
    places: autoencoderPlaces(shape, layers),
    steps: autoencoderSteps(layers),
  }
}
