// What a sparse autoencoder's numbers lack to be worked by hand and to be sparse.
import type { Values } from '../../sheet/sheet'
import { toRows } from '../../tensor/tensor'
import type { LessonShape } from '../kit'
import { mostTokens } from './draw-features'
import { deadLines, emptyLines, notByHand, reconstruction, repeatedLines } from './shortcomings'

const byHand = ['X', 'W_enc', 'b_enc', 'Z', 'F', 'W_dec', 'b_dec', 'X_hat', 'norms', 'E']

/** Nothing for a good problem; what a shape is too small for is not asked of it. */
export function sparseShortcomings(
  { sizes: [neurons, features], columns }: LessonShape,
  values: Values,
): string[] {
  const found = notByHand(values, byHand)
  const { F, Z, norms, E } = values
  const cells = F.data.length
  const on = F.data.filter((f) => f > 0).length
  if (on === 0) found.push('no feature is on')
  if (cells > 1 && !Z.data.some((z) => z < 0)) found.push('nothing is clipped')
  if (columns > 1 && deadLines(F, 'row') > 0) found.push('a feature is dead')
  if (columns > 1 && toRows(F).some((row) => row.every((f) => f > 0)))
    found.push('a feature is always on')
  // one feature for each of two tokens, or for one of two features, is half
  const half = columns === 2 || cells === 2
  if (cells > 1 && (half ? 2 * on > cells : 2 * on >= cells))
    found.push('most activations are not 0')
  // along one line, only the tokens at its ends can be told from the others
  const roomy = neurons > 1 && features * mostTokens(columns) >= 2 * columns
  if (roomy && deadLines(F, 'col') > 0) found.push('a token has no feature')
  if (norms.data.some((norm) => norm === 0)) found.push('a direction has no length')
  return [...found, ...reconstruction(E)]
}

/** Orders good problems: tokens that repeat or have no feature, directions that repeat, neurons unread. */
export function sparseBlemishes({ X, W_enc, F, W_dec, E }: Values): number {
  return (
    2 * repeatedLines(X, 'col') +
    repeatedLines(X, 'row') +
    emptyLines(W_enc, 'row') +
    emptyLines(W_enc, 'col') +
    repeatedLines(W_dec, 'col') +
    deadLines(F, 'col') +
    E.data.filter((error) => Math.abs(error) > 1).length
  )
}
