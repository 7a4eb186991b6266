// The autoencoder's steps back, one for each layer from the last to the first.
import { gradientName } from '../../sheet/differentiate'
import type { Sheet } from '../../sheet/sheet'
import type { Layer } from '../autoencoder/layers'
import type { Lesson, Step } from '../lesson'
import { startStep, updateStep } from './ends'
import { freeName, turnedName } from './gradients'

/** From the loss, through every layer, to the update. */
export function denseSteps(lesson: Lesson, sheet: Sheet, layers: readonly Layer[]): Step[] {
  const free = (name: string) => (Object.hasOwn(sheet, freeName(name)) ? [freeName(name)] : [])
  const back = layers.toReversed()
  return [
    startStep(back[0].to, ['divisor'], [...free('E'), ...free(back[0].to)]),
    ...back.map((layer, i) =>
      layerStep(layer, back[i + 1], [
        ...free(layer.linear),
        ...(back[i + 1] ? free(back[i + 1].to) : []),
      ]),
    ),
    updateStep(lesson),
  ]
}

function layerStep(
  { weights, bias, linear, from, to, tag }: Layer,
  before: Layer | undefined,
  free: readonly string[],
): Step {
  const [dTo, dLinear, dWeights, dBias] = [to, linear, weights, bias].map(gradientName)
  const on = before ? [turnedName(weights), gradientName(from)] : []
  const made = [...free, dLinear, turnedName(from), dWeights, dBias, ...on]
  return {
    title: `Backward: ${tag.replace(/ (\d+)$/, ' layer $1')}`,
    heading:
      to === 'Y'
        ? 'Each weight’s part in the error'
        : before
          ? 'Hand the gradient back'
          : 'The first layer’s part',
    appears: made,
    preview: [],
    looks: [dTo, ...made],
  }
}
