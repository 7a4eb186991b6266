// A whole-number autoencoder of any shape: encoder drawn, output fitted to what comes through.
import { multiplyInto } from '../../tensor/products'
import { type Tensor, tensor } from '../../tensor/tensor'
import type { Values } from '../../sheet/sheet'
import { type Layer, layersOf } from '../autoencoder/layers'
import { autoencoderShape } from '../autoencoder/shape'
import type { Numbers } from '../growth'
import type { LessonShape } from '../kit'
import type { Draw } from '../small-numbers'
import { autoencoderBlemishes, autoencoderShortcomings } from './autoencoder-shortcomings'
import { drawExamples } from './draw-inputs'
import { drawLayer } from './draw-layer'
import { fitRow } from './fit-row'
import { type Givens, type Recipe, search } from './search'
import { deadLines } from './shortcomings'
import type { Searching, Work } from './work'

/** The givens of a problem, or null where none was found; the same for the same seed. */
export function searchAutoencoder(shape: LessonShape, seed: string): Searching<Numbers | null> {
  const layers = layersOf(autoencoderShape(shape))
  const { weights, bias } = layers[layers.length - 1]
  const recipe: Recipe = {
    make: (draw, work) => make(shape, layers, draw, work),
    evaluate: (givens) => evaluate(layers, givens),
    shortcomings: (values) => autoencoderShortcomings(shape, values),
    blemishes: (values) => autoencoderBlemishes(shape, values),
    decoder: [weights, bias],
  }
  return search(recipe, `${seed} ${shape.sizes.join('-')}, ${shape.columns}`)
}

function* make(
  { sizes, columns }: LessonShape,
  layers: readonly Layer[],
  draw: Draw,
  work: Work,
): Searching<Givens | null> {
  const X = drawExamples(sizes[0], columns, Math.min(...sizes), draw)
  // a feature or example of zeros is left for where there is only one
  if (columns > 1 && deadLines(X, 'row') > 0) return null
  if (sizes[0] > 1 && deadLines(X, 'col') > 0) return null
  const givens: Record<string, Tensor> = { X }
  let inputs = X
  for (const layer of layers.slice(0, -1)) {
    const drawn = drawLayer(inputs, layer.outputs, draw, work)
    yield* work.pause()
    givens[layer.weights] = drawn.weights
    givens[layer.bias] = drawn.bias
    inputs = drawn.active
  }
  const { weights, bias } = layers[layers.length - 1]
  givens[weights] = tensor(X.rows, inputs.rows)
  givens[bias] = tensor(X.rows, 1)
  for (let row = 0; row < X.rows; row++) {
    const wanted = X.data.subarray(row * columns, (row + 1) * columns)
    const fitted = yield* fitRow(inputs, wanted, draw, work)
    givens[weights].data.set(fitted.weights, row * inputs.rows)
    givens[bias].data[row] = fitted.bias
  }
  return givens
}

function evaluate(layers: readonly Layer[], givens: Givens): Values {
  const values: Record<string, Tensor> = { ...givens }
  for (const { weights, bias, linear, from, to, outputs } of layers) {
    const z = tensor(outputs, givens.X.cols)
    multiplyInto(z, values[weights], values[from], values[bias])
    values[linear] = z
    values[to] = tensor(
      z.rows,
      z.cols,
      z.data.map((value) => Math.max(0, value)),
    )
  }
  const { rows, cols, data } = givens.X
  values.E = tensor(
    rows,
    cols,
    values.Y.data.map((made, i) => made - data[i]),
  )
  return values
}
