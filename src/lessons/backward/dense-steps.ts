// The autoencoder's steps back, one for each layer from the last to the first.
import { gradientName } from '../../sheet/differentiate'
import type { Sheet } from '../../sheet/sheet'
import type { Layer } from '../autoencoder/layers'
import type { Lesson, Step, Text } from '../lesson'
import { nonzeroIn, say } from '../text'
import { freeName, parametersOf, turnedName } from './gradients'
import { startStep, updateStep } from './words'

/** From the loss, through every layer, to the update. */
export function denseSteps(lesson: Lesson, sheet: Sheet, layers: readonly Layer[]): Step[] {
  const free = (name: string) => (Object.hasOwn(sheet, freeName(name)) ? [freeName(name)] : [])
  const back = layers.toReversed()
  return [
    startStep(lesson, {
      output: back[0].to,
      divisors: ['divisor'],
      free: [...free('E'), ...free(back[0].to)],
    }),
    ...back.map((layer, i) =>
      layerStep(lesson, layer, back[i + 1], [
        ...free(layer.linear),
        ...(back[i + 1] ? free(back[i + 1].to) : []),
      ]),
    ),
    updateStep(lesson, parametersOf(lesson)),
  ]
}

function layerStep(
  { matrices }: Lesson,
  { number, inputs, outputs, weights, bias, linear, from, to, tag }: Layer,
  before: Layer | undefined,
  free: readonly string[],
): Step {
  const [dTo, dLinear, dWeights, dBias] = [to, linear, weights, bias].map(gradientName)
  const columns = matrices[from].cols.length
  const on = before ? [turnedName(weights), gradientName(from)] : []
  const words = tag.replace(/ (\d+)$/, ' layer $1')
  const last = to === 'Y'
  return {
    title: `Backward: ${words}`,
    heading: last
      ? 'Each weight’s part in the error'
      : before
        ? 'Hand the gradient back'
        : 'The first layer’s part',
    says: [
      say`${dLinear} is ${dTo} where ReLU let ${linear} through, and 0 where it clipped. Not 0: ${nonzeroIn(dLinear)} of ${outputs * columns}.`,
      say`Each row of ${dLinear} meets each column of ${turnedName(from)}: ${dWeights}. Met with ones, as the bias is, it gives its row sums: ${dBias}.`,
      ...onward(from, dLinear, weights, before),
    ],
    formula: `dW${number} = dZ${number}·${from}ᵀ`,
    shapes: `${dLinear} is ${outputs}×${columns}, ${from}ᵀ is ${columns}×${inputs}, so ${dWeights} is ${outputs}×${inputs}, like ${weights}; ${dBias} is ${outputs}×1.`,
    torch: 'loss.backward()  # fills .grad of every weight',
    numpy: `dW${number} = dZ${number} @ ${from}.T; db${number} = dZ${number}.sum(axis=1, keepdims=True)`,
    notes: last
      ? [
          {
            mark: 'addition',
            says: say`Where ${linear} is 0 or less, ReLU stops the gradient: that output may be wrong, and still no weight hears of it. Its error cannot be trained away from here.`,
          },
        ]
      : before
        ? []
        : [
            {
              mark: 'addition',
              says: say`No gradient is taken on to ${from}: the examples are given, only weights and biases move.`,
            },
          ],
    appears: [...free, dLinear, turnedName(from), dWeights, dBias, ...on],
    preview: [],
    looks: [dTo, ...free, dLinear, turnedName(from), dWeights, dBias, ...on],
  }
}

function onward(from: string, dLinear: string, weights: string, before: Layer | undefined): Text[] {
  return before
    ? [
        say`Each row of ${turnedName(weights)} meets each column of ${dLinear}: ${gradientName(from)}, what goes on to the layer before.`,
      ]
    : []
}
