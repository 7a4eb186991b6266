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
    ? say`${to} was multiplied by the weights ${above.weights}, so the gradient comes back through the same weights: ${dTo} is ${turnedName(above.weights)} times ${gradientName(above.linear)}. `
    : []
  const reason = above
    ? []
    : ['A weight’s gradient is its output’s gradient times its input, added up over the examples. ']
  return {
    what: [
      ...handed,
      ...say`${dLinear} is ${dTo} where ${linear} is above 0. Elsewhere ReLU stops it (a hatched 0; in small, what was stopped). Not 0: ${nonzeroIn(dLinear)} of ${outputs * examples}.`,
    ],
    why: say`${reason}Rows of ${dLinear} times columns of ${turnedName(from)} (${from} with rows and columns swapped) give ${dWeights}. A bias has input 1, so ${dBias} is the row sums of ${dLinear}.`,
    formulas: [...(above ? [dTo] : []), dLinear, dWeights, dBias].map((of) => ({ of })),
    notes: notes(linear, from, above === undefined, last),
  }
}

function notes(linear: string, from: string, last: boolean, first: boolean): Note[] {
  const stopped: Note = {
    mark: 'addition',
    says: say`Where ${linear} is 0 or less, ReLU stops the gradient: that output may be wrong, and still it moves no weight.`,
  }
  const given: Note = {
    mark: 'addition',
    says: say`No gradient is taken on to ${from}: the examples are given, only weights and biases move.`,
  }
  return [...(last ? [stopped] : []), ...(first ? [given] : [])]
}
