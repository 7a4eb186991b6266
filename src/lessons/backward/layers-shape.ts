// The widths of an autoencoder's layers, read from its matrices.
import type { AutoencoderShape } from '../autoencoder/shape'
import type { Lesson } from '../lesson'

/** The shape of an autoencoder that is there; a layer's width is its bias's length. */
export function layersShape({ matrices }: Lesson): AutoencoderShape {
  const biases = Object.values(matrices).filter(
    ({ role, mark }) => role === 'bias' && mark === 'exercise',
  )
  return {
    widths: [matrices.X.rows.length, ...biases.map(({ rows }) => rows.length)],
    examples: matrices.X.cols.length,
  }
}
