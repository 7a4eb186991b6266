// A whole-number sparse autoencoder of any shape: encoder drawn, directions fitted to its features.
import { multiplyInto } from '../../tensor/products'
import { tensor, toRows } from '../../tensor/tensor'
import type { Values } from '../../sheet/sheet'
import type { Numbers } from '../growth'
import type { LessonShape } from '../kit'
import { type Draw, drawFrom, seedOf } from '../small-numbers'
import { drawFeatures } from './draw-features'
import { drawTokens } from './draw-inputs'
import { fitDirections } from './fit-directions'
import { repeats, unread } from './shortcomings'
import { sparseShortcomings } from './sparse-shortcomings'
import { type Searching, Work } from './work'

/** The givens of a problem, or null where none was found; the same for the same seed. */
export function* searchSparse(shape: LessonShape, seed: string): Searching<Numbers | null> {
  const draw = drawFrom(seedOf(`${seed} ${shape.sizes.join('-')}, ${shape.columns}`))
  const work = new Work()
  let best: Values | null = null
  let least = Infinity
  while (work.share < 1 && least > 0 && (best === null || work.share < enough)) {
    const values = yield* attempt(shape, draw, work)
    if (sparseShortcomings(shape, values).length > 0) continue
    const cost = blemishes(values)
    if (cost < least) [best, least] = [values, cost]
  }
  return best && givensOf(best)
}

/** The share of the budget after which a good problem is good enough. */
const enough = 0.1

function givensOf(values: Values): Numbers {
  const names = ['X', 'W_enc', 'b_enc', 'W_dec', 'b_dec']
  const given = Object.fromEntries(names.map((name) => [name, toRows(values[name])]))
  return { ...given, lambda: [[1]] }
}

export function* attempt(
  { sizes: [inputs, features], columns }: LessonShape,
  draw: Draw,
  work: Work,
): Searching<Values> {
  const X = drawTokens(inputs, columns, Math.max(features, 2), draw)
  const encoder = drawFeatures(X, features, draw, work)
  yield* work.pause()
  const { weights: W_dec, bias: b_dec } = fitDirections(encoder.active, X, work)
  work.spend(4000)
  yield* work.pause()
  const X_hat = tensor(inputs, columns)
  multiplyInto(X_hat, W_dec, encoder.active, b_dec)
  return {
    X,
    W_enc: encoder.weights,
    b_enc: encoder.bias,
    Z: encoder.linear,
    F: encoder.active,
    W_dec,
    b_dec,
    X_hat,
    norms: tensor(
      1,
      features,
      Float64Array.from({ length: features }, (_, i) => {
        let sum = 0
        for (let row = 0; row < inputs; row++) sum += W_dec.data[row * features + i] ** 2
        return Math.sqrt(sum)
      }),
    ),
    E: tensor(
      inputs,
      columns,
      X_hat.data.map((made, i) => made - X.data[i]),
    ),
  }
}

function blemishes(values: Values): number {
  return (
    2 * repeats(values.X, 'col') +
    repeats(values.X, 'row') +
    unread(values.W_enc, 'row') +
    unread(values.W_enc, 'col') +
    repeats(values.W_dec, 'col') +
    unread(values.F, 'col')
  )
}
