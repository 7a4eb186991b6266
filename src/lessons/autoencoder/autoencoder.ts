// The autoencoder lesson, for any list of layer widths.
import { captioned } from '../captions'
import type { Lesson } from '../lesson'
import { autoencoderSheet, layersOf } from './layers'
import { describeAutoencoder } from './matrices'
import { type AutoencoderShape, autoencoderNumbers, shippedShape } from './numbers'
import { autoencoderPlaces } from './places'
import { autoencoderSteps } from './steps'

/** The lesson as data. `widths` lists the layers from input to output, first and last equal. */
export function autoencoder(shape: AutoencoderShape = shippedShape): Lesson {
  const layers = layersOf(shape)
  const sheet = autoencoderSheet(layers, autoencoderNumbers(shape))
  return {
    id: 'autoencoder',
    title: 'Autoencoder',
    sheet,
    loss: 'loss',
    matrices: captioned(sheet, describeAutoencoder(shape, layers)),
    places: autoencoderPlaces(shape, layers),
    steps: autoencoderSteps(shape, layers),
  }
}
