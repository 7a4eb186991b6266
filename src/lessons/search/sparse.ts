// A whole-number sparse autoencoder of any shape: encoder drawn, directions fitted to its features.
import { multiplyInto } from '../../tensor/products'
import { type Tensor, tensor } from '../../tensor/tensor'
import type { Values } from '../../sheet/sheet'
import type { Numbers } from '../growth'
import type { LessonShape } from '../kit'
import type { Draw } from '../small-numbers'
import { drawFeatures } from './draw-features'
import { drawTokens } from './draw-inputs'
import { fitDirections } from './fit-directions'
import { type Givens, type Recipe, search } from './search'
import { sparseBlemishes, sparseShortcomings } from './sparse-shortcomings'
import type { Searching, Work } from './work'

/** The givens of a problem, or null where none was found; the same for the same seed. */
export function searchSparse(shape: LessonShape, seed: string): Searching<Numbers | null> {
  const recipe: Recipe = {
    make: (draw, work) => make(shape, draw, work),
    evaluate,
    shortcomings: (values) => sparseShortcomings(shape, values),
    blemishes: sparseBlemishes,
    decoder: ['W_dec', 'b_dec'],
  }
  return search(recipe, `${seed} ${shape.sizes.join('-')}, ${shape.columns}`)
}

function* make(
  { sizes: [neurons, features], columns }: LessonShape,
  draw: Draw,
  work: Work,
): Searching<Givens> {
  const X = drawTokens(neurons, columns, Math.max(features, 2), draw)
  const encoder = drawFeatures(X, features, draw, work)
  yield* work.pause()
  const decoder = fitDirections(encoder.active, X, work)
  yield* work.pause()
  return {
    X,
    W_enc: encoder.weights,
    b_enc: encoder.bias,
    W_dec: decoder.weights,
    b_dec: decoder.bias,
    lambda: tensor(1, 1, Float64Array.of(1)),
  }
}

function evaluate(givens: Givens): Values {
  const { X, W_enc, b_enc, W_dec, b_dec } = givens
  const Z = tensor(W_enc.rows, X.cols)
  multiplyInto(Z, W_enc, X, b_enc)
  const F = tensor(
    Z.rows,
    Z.cols,
    Z.data.map((z) => Math.max(0, z)),
  )
  const X_hat = tensor(X.rows, X.cols)
  multiplyInto(X_hat, W_dec, F, b_dec)
  const E = tensor(
    X.rows,
    X.cols,
    X_hat.data.map((made, i) => made - X.data[i]),
  )
  return { ...givens, Z, F, X_hat, E, norms: normsOf(W_dec) }
}

function normsOf({ rows, cols, data }: Tensor): Tensor {
  const norms = tensor(1, cols)
  for (let row = 0; row < rows; row++)
    for (let col = 0; col < cols; col++) norms.data[col] += data[row * cols + col] ** 2
  norms.data.forEach((squared, col) => (norms.data[col] = Math.sqrt(squared)))
  return norms
}
