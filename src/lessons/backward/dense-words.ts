// What is said at the autoencoder's steps back.
import { gradientName } from '../../sheet/differentiate'
import type { Layer } from '../autoencoder/layers'
import type { Lesson } from '../lesson'
import { nonzeroIn, say } from '../text'
import type { Note, StepWords } from '../words'
import { turnedName } from './gradients'

/** One step's words for each layer, from the last to the first. */
export function denseWords({ matrices }: Lesson, layers: readonly Layer[]): StepWords[] {
  const examples = matrices.X.cols.length
  const back = layers.toReversed()
  return back.map((layer, i) => layerWords(layer, back[i - 1], i === back.length - 1, examples))
}

function layerWords(
  { outputs, weights, bias, linear, from, to }: Layer,
  above: Layer | undefined,
  last: boolean,
  examples: number,
): StepWords {
  const [dTo, dLinear, dWeights, dBias] = [to, linear, weights, bias].map(gradientName)
  const handed = above
    ? say`Each row of ${turnedName(above.weights)} meets each column of ${gradientName(above.linear)}: ${dTo}, handed back. `
    : []
  return {
    what: [
      ...handed,
      ...say`${dLinear} is ${dTo} where ReLU let ${linear} through, and 0 where it clipped. Not 0: ${nonzeroIn(dLinear)} of ${outputs * examples}.`,
    ],
    why: say`Each row of ${dLinear} meets each column of ${turnedName(from)}: ${dWeights}. Met with ones, as the bias is, it gives its row sums: ${dBias}.`,
    formulas: [...(above ? [dTo] : []), dLinear, dWeights, dBias].map((of) => ({ of })),
    notes: notes(linear, from, above === undefined, last),
  }
}

function notes(linear: string, from: string, last: boolean, first: boolean): Note[] {
  const stopped: Note = {
    mark: 'addition',
    says: say`Where ${linear} is 0 or less, ReLU stops the gradient: that output may be wrong, and still no weight hears of it. Only what other cells change can move it.`,
  }
  const given: Note = {
    mark: 'addition',
    says: say`No gradient is taken on to ${from}: the examples are given, only weights and biases move.`,
  }
  return [...(last ? [stopped] : []), ...(first ? [given] : [])]
}
