// What makes one good autoencoder problem less pleasant than another.
import type { Values } from '../../sheet/sheet'
import { at, type Tensor } from '../../tensor/tensor'
import type { Layer } from '../autoencoder/layers'
import { repeats, unread } from './shortcomings'

/** 0 for nothing to wish for; the size orders good problems. */
export function blemishes(layers: readonly Layer[], values: Values): number {
  const last = layers[layers.length - 1]
  const codes = layers.find(({ part }) => part === 'bottleneck')!
  let cost = repeats(values.X, 'row') + 2 * repeats(values.X, 'col')
  cost += repeats(values[codes.to], 'col')
  for (const { weights } of layers) {
    cost += unread(values[weights], 'row') + unread(values[weights], 'col')
  }
  return cost + errorBlemishes(values.E, values[last.linear])
}

/** Errors of 2, and errors where ReLU lets no gradient back. */
function errorBlemishes(errors: Tensor, linear: Tensor): number {
  let cost = 0
  for (let row = 0; row < errors.rows; row++) {
    for (let col = 0; col < errors.cols; col++) {
      const error = Math.abs(at(errors, row, col))
      if (error > 1) cost++
      if (error > 0 && at(linear, row, col) <= 0) cost += 2
    }
  }
  return cost
}
