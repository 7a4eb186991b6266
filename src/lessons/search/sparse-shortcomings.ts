// What a sparse autoencoder's numbers lack to be worked by hand and to be sparse.
import type { Values } from '../../sheet/sheet'
import { toRows } from '../../tensor/tensor'
import type { LessonShape } from '../kit'
import { mostTokens } from './draw-features'
import { cells, hasDead, notByHand, reconstruction } from './shortcomings'

const byHand = ['X', 'W_enc', 'b_enc', 'Z', 'F', 'W_dec', 'b_dec', 'X_hat', 'norms', 'E']

/** Nothing for a good problem; what a shape is too small for is not asked of it. */
export function sparseShortcomings({ sizes, columns }: LessonShape, values: Values): string[] {
  const found = notByHand(values, byHand)
  const features = sizes[1]
  const F = cells(values.F)
  const on = F.filter((f) => f > 0).length
  if (on === 0) found.push('no feature is on')
  if (F.length > 1 && !cells(values.Z).some((z) => z < 0)) found.push('nothing is clipped')
  if (columns > 1 && hasDead(values.F, 'row')) found.push('a feature is dead')
  if (columns > 1 && toRows(values.F).some((row) => row.every((f) => f > 0)))
    found.push('a feature is always on')
  // with one or two tokens, or one or two features for one, half is all that can be asked
  const half = columns === 2 || (columns === 1 && features === 2)
  if (F.length > 1 && (half ? 2 * on > F.length : 2 * on >= F.length))
    found.push('most activations are not 0')
  if (features * mostTokens(columns) >= 2 * columns && hasDead(values.F, 'col'))
    found.push('a token has no feature')
  if (cells(values.norms).some((norm) => norm === 0)) found.push('a direction has no length')
  return [...found, ...reconstruction(values.E)]
}
