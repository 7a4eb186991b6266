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
    startStep([gradientName(back[0].to)], ['divisor'], [...free('E'), ...free(back[0].to)]),
    ...back.map((layer, i) =>
      layerStep(layer, back[i - 1], i === back.length - 1, [
        ...(i > 0 ? free(layer.to) : []),
        ...free(layer.linear),
      ]),
    ),
    updateStep(lesson),
  ]
}

/** `above` is the layer whose gradient is handed back; none for the output layer. */
function layerStep(
  { weights, bias, linear, from, to, tag }: Layer,
  above: Layer | undefined,
  last: boolean,
  free: readonly string[],
): Step {
  const [dTo, dLinear, dWeights, dBias] = [to, linear, weights, bias].map(gradientName)
  const handed = above ? [turnedName(above.weights), dTo] : []
  const made = [...handed, ...free, dLinear, turnedName(from), dWeights, dBias]
  const layer = tag.replace(/ (\d+)$/, ' layer $1')
  return {
    title: `Backward: ${layer}`,
    heading: above
      ? last
        ? 'The first layer’s part'
        : `Hand it back to ${layer}`
      : 'Each weight’s part in the error',
    appears: made,
    preview: [],
    looks: [above ? gradientName(above.linear) : dTo, ...made],
  }
}
