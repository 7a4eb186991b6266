// What an autoencoder's numbers lack to be worked by hand and to show something at every step.
import type { Values } from '../../sheet/sheet'
import { at, type Tensor } from '../../tensor/tensor'
import { layersOf } from '../autoencoder/layers'
import { autoencoderShape } from '../autoencoder/shape'
import type { LessonShape } from '../kit'
import { cells, hasDead, notByHand, reconstruction } from './shortcomings'

/** Nothing for a good problem; what a shape is too small for is not asked of it. */
export function autoencoderShortcomings(shape: LessonShape, values: Values): string[] {
  const found: string[] = []
  const layers = layersOf(autoencoderShape(shape))
  const many = shape.columns > 1
  const names = layers.flatMap(({ weights, bias, linear, to }) => [weights, bias, linear, to])
  found.push(...notByHand(values, ['X', ...names, 'E']))
  for (const { linear, to, outputs, part } of layers) {
    const before = cells(values[linear])
    if (!before.some((z) => z > 0)) found.push(`${to} is dead`)
    if (before.length > 1 && !before.some((z) => z < 0)) found.push(`${to} has nothing clipped`)
    if (many && hasDead(values[to], 'row')) found.push(`${to} has a dead neuron`)
    if (outputs > 1 && part !== 'output' && hasDead(values[to], 'col'))
      found.push(`${to} has a dead example`)
    if (many && part === 'bottleneck' && allEqual(values[to])) found.push('all codes are equal')
  }
  return [...found, ...reconstruction(values.E)]
}

function allEqual(codes: Tensor): boolean {
  return cells(codes).every((value, i) => value === at(codes, Math.floor(i / codes.cols), 0))
}
