// What is said at the autoencoder's steps back.
import { gradientName } from '../../sheet/differentiate'
import type { Layer } from '../autoencoder/layers'
import type { Lesson } from '../lesson'
import { nonzeroIn, say } from '../text'
import type { Note, StepWords, Text } from '../words'
import { turnedName } from './gradients'

/** One step's words for each layer, from the last to the first. */
export function denseWords({ matrices }: Lesson, layers: readonly Layer[]): StepWords[] {
  const examples = matrices.X.cols.length
  const back = layers.toReversed()
  return back.map((layer, i) => layerWords(layer, back[i + 1], examples))
}

function layerWords(
  { outputs, weights, bias, linear, from, to }: Layer,
  before: Layer | undefined,
  examples: number,
): StepWords {
  const [dTo, dLinear, dWeights, dBias] = [to, linear, weights, bias].map(gradientName)
  const onward = before
    ? say` For the layer before, each row of ${turnedName(weights)} meets each column of ${dLinear}: ${gradientName(from)}.`
    : []
  return {
    what: say`${dLinear} is ${dTo} where ReLU let ${linear} through, and 0 where it clipped. Not 0: ${nonzeroIn(dLinear)} of ${outputs * examples}.`,
    why: [
      ...say`Each row of ${dLinear} meets each column of ${turnedName(from)}: ${dWeights}. Met with ones, as the bias is, it gives its row sums: ${dBias}.`,
      ...onward,
    ] satisfies Text,
    formulas: [
      { of: dLinear },
      { of: dWeights },
      { of: dBias },
      ...(before ? [{ of: gradientName(from) }] : []),
    ],
    notes: notes(linear, from, to === 'Y', before === undefined),
  }
}

function notes(linear: string, from: string, last: boolean, first: boolean): Note[] {
  const stopped: Note = {
    mark: 'addition',
    says: say`Where ${linear} is 0 or less, ReLU stops the gradient: that output may be wrong, and still no weight hears of it. Its error cannot be trained away from here.`,
  }
  const given: Note = {
    mark: 'addition',
    says: say`No gradient is taken on to ${from}: the examples are given, only weights and biases move.`,
  }
  return [...(last ? [stopped] : []), ...(first ? [given] : [])]
}
