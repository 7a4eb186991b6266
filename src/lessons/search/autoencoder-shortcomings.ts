// What an autoencoder's numbers lack to be worked by hand and to show something at every step.
import type { Values } from '../../sheet/sheet'
import { layersOf } from '../autoencoder/layers'
import { autoencoderShape } from '../autoencoder/shape'
import type { LessonShape } from '../kit'
import { deadLines, emptyLines, notByHand, reconstruction, repeatedLines } from './shortcomings'

/** Nothing for a good problem; what a shape is too small for is not asked of it. */
export function autoencoderShortcomings(shape: LessonShape, values: Values): string[] {
  const layers = layersOf(autoencoderShape(shape))
  const many = shape.columns > 1
  const names = layers.flatMap(({ weights, bias, linear, to }) => [weights, bias, linear, to])
  const found = notByHand(values, ['X', ...names, 'E'])
  for (const { linear, to, outputs, part } of layers) {
    const { data } = values[linear]
    if (!data.some((z) => z > 0)) found.push(`${to} is dead`)
    if (data.length > 1 && !data.some((z) => z < 0)) found.push(`${to} has nothing clipped`)
    if (many && deadLines(values[to], 'row') > 0) found.push(`${to} has a dead neuron`)
    if (outputs > 1 && part !== 'output' && deadLines(values[to], 'col') > 0)
      found.push(`${to} has a dead example`)
    if (many && part === 'bottleneck' && repeatedLines(values[to], 'col') === shape.columns - 1)
      found.push('all codes are equal')
  }
  return [...found, ...reconstruction(values.E)]
}

/**
 * Orders good problems: examples, features or codes that repeat, neurons that read nothing or that
 * nothing reads, errors of 2, and errors that no gradient gets back from.
 */
export function autoencoderBlemishes(shape: LessonShape, values: Values): number {
  const layers = layersOf(autoencoderShape(shape))
  const last = layers[layers.length - 1]
  const code = layers.find(({ part }) => part === 'bottleneck') ?? last
  let cost = repeatedLines(values.X, 'row') + 2 * repeatedLines(values.X, 'col')
  cost += repeatedLines(values[code.to], 'col')
  for (const { weights } of layers)
    cost += emptyLines(values[weights], 'row') + emptyLines(values[weights], 'col')
  values.E.data.forEach((error, i) => {
    if (Math.abs(error) > 1) cost += 1
    if (error !== 0 && values[last.linear].data[i] <= 0) cost += 2
  })
  return cost
}
