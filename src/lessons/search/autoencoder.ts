// A whole-number autoencoder of any shape: encoder drawn, decoder fitted to what came through.
import { multiplyInto } from '../../tensor/products'
import { type Tensor, tensor, toRows } from '../../tensor/tensor'
import type { Values } from '../../sheet/sheet'
import { type Layer, layersOf } from '../autoencoder/layers'
import { autoencoderShape } from '../autoencoder/shape'
import type { Numbers } from '../growth'
import type { LessonShape } from '../kit'
import { type Draw, drawFrom, seedOf } from '../small-numbers'
import { autoencoderShortcomings } from './autoencoder-shortcomings'
import { drawExamples } from './draw-inputs'
import { drawLayer } from './draw-layer'
import { fitRow } from './fit-row'
import { blemishes } from './autoencoder-blemishes'
import { type Searching, Work } from './work'
import { hasDead } from './shortcomings'

/** The givens of a problem, or null where none was found; the same for the same seed. */
export function* searchAutoencoder(shape: LessonShape, seed: string): Searching<Numbers | null> {
  const draw = drawFrom(seedOf(`${seed} ${shape.sizes.join('-')}, ${shape.columns}`))
  const layers = layersOf(autoencoderShape(shape))
  const work = new Work()
  let best: Values | null = null
  let least = Infinity
  while (work.share < 1 && least > 0 && (best === null || work.share < enough)) {
    const values = yield* attempt(shape, layers, draw, work)
    if (!values || autoencoderShortcomings(shape, values).length > 0) continue
    const cost = blemishes(layers, values)
    if (cost < least) [best, least] = [values, cost]
  }
  return best && givensOf(layers, best)
}

/** The share of the budget after which a good problem is good enough. */
const enough = 0.15

function givensOf(layers: readonly Layer[], values: Values): Numbers {
  const names = ['X', ...layers.flatMap(({ weights, bias }) => [weights, bias])]
  return Object.fromEntries(names.map((name) => [name, toRows(values[name])]))
}

export function* attempt(
  { sizes, columns }: LessonShape,
  layers: readonly Layer[],
  draw: Draw,
  work: Work,
): Searching<Values | null> {
  const X = drawExamples(sizes[0], columns, Math.min(...sizes), draw)
  work.spend(2000)
  yield* work.pause()
  if ((columns > 1 && hasDead(X, 'row')) || (sizes[0] > 1 && hasDead(X, 'col'))) return null
  const values: Record<string, Tensor> = { X }
  let inputs = X
  for (const layer of layers.slice(0, -1)) {
    const made = drawLayer(inputs, layer.outputs, draw, work)
    yield* work.pause()
    values[layer.weights] = made.weights
    values[layer.bias] = made.bias
    values[layer.linear] = made.linear
    values[layer.to] = made.active
    inputs = made.active
  }
  yield* fitOutput(values, layers[layers.length - 1], inputs, draw, work)
  return values
}

function* fitOutput(
  values: Record<string, Tensor>,
  { weights, bias, linear, to }: Layer,
  inputs: Tensor,
  draw: Draw,
  work: Work,
): Searching<void> {
  const { rows, cols, data } = values.X
  const W = tensor(rows, inputs.rows)
  const b = tensor(rows, 1)
  for (let row = 0; row < rows; row++) {
    const fitted = fitRow(inputs, data.subarray(row * cols, (row + 1) * cols), draw, work)
    W.data.set(fitted.weights, row * inputs.rows)
    b.data[row] = fitted.bias
    yield* work.pause()
  }
  const Z = tensor(rows, cols)
  multiplyInto(Z, W, inputs, b)
  leaveAnError(Z, b, values.X, draw)
  const Y = tensor(
    rows,
    cols,
    Z.data.map((z) => Math.max(0, z)),
  )
  const E = tensor(
    rows,
    cols,
    Y.data.map((y, i) => y - data[i]),
  )
  Object.assign(values, { [weights]: W, [bias]: b, [linear]: Z, [to]: Y, E })
}

/** Where all is exact, raises one bias by 1: a row with at least one number on, at most half of all. */
function leaveAnError(Z: Tensor, bias: Tensor, { data: wanted }: Tensor, draw: Draw): void {
  const { rows, cols, data } = Z
  if (rows * cols === 1 || data.some((z, i) => Math.max(0, z) !== wanted[i])) return
  const first = draw(0, rows - 1)
  for (let i = 0; i < rows; i++) {
    const row = (first + i) % rows
    const line = data.subarray(row * cols, (row + 1) * cols)
    const raised = line.filter((z) => z >= 0).length
    if (2 * raised > rows * cols || !line.some((z) => z > 0)) continue
    line.forEach((z, col) => (line[col] = z + 1))
    bias.data[row]++
    return
  }
}
