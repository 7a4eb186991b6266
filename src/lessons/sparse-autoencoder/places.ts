// The sparse autoencoder's staircase: features in the middle, sparsity to their right.
import type { Place } from '../lesson'
import {
  captionHeight,
  errorPlaces,
  headHeight,
  placeAt,
  rowNameWidth,
  underHeight,
} from '../place'
import type { SparseShape } from './shape'

/** One place for each matrix, in computing order. */
export function sparsePlaces({ inputs, features, tokens }: SparseShape): Place[] {
  const head = headHeight(true)
  const withNames = { colNames: true, rowNames: true }
  const wide = features + 2
  const besideZ = tokens + 1 + rowNameWidth
  // far enough right that neither the encoder nor a wide decoder reaches over the left edge
  const z = Math.max(rowNameWidth + inputs + 2, wide - besideZ)
  const f = z + besideZ
  const sums = f + tokens + 1.3
  const s = sums + 7
  const top = head
  const middle = top + inputs + underHeight + head
  const under = middle + features + captionHeight
  // below the ones under F, and below the totals beside them
  const bottom = under + 1 + 0.2 + head
  const times = { glyph: '×', once: true }
  return [
    { ...placeAt(top, z, inputs, tokens, 'X'), colNames: true, ones: true },
    {
      ...placeAt(middle, z - inputs - 2, features, inputs + 1, 'W_enc', 'b_enc'),
      rowNames: true,
      after: { glyph: '→' },
    },
    {
      ...placeAt(middle, z, features, tokens, 'Z'),
      colNames: true,
      after: { glyph: '∿', label: 'ReLU' },
    },
    { ...placeAt(middle, f, features, tokens, 'F'), ...withNames, ones: true },
    { ...placeAt(top, f + 4, 1, 1, 'active'), caption: 'left' },
    { ...placeAt(top + 1.25, f + 4, 1, 1, 'L0'), caption: 'left' },
    {
      ...placeAt(bottom, f - wide, inputs, features + 1, 'W_dec', 'b_dec'),
      colNames: true,
      after: { glyph: '→' },
    },
    {
      ...placeAt(bottom, f, inputs, tokens, 'X_hat'),
      colNames: true,
      after: { glyph: '−', once: true },
    },
    placeAt(bottom + inputs + captionHeight, f - wide, 1, features, 'norms'),
    { ...placeAt(middle, sums, features, 1, 'row_sums'), after: times },
    {
      ...placeAt(middle, sums + 2, features, 1, 'norms_column'),
      after: { glyph: '=', once: true },
    },
    placeAt(middle, sums + 4, features, 1, 'row_weighted'),
    placeAt(under, sums, 1, 1, 'L1'),
    { ...placeAt(under, sums + 4, 1, 1, 'L1_weighted'), after: times },
    { ...placeAt(under, sums + 6, 1, 1, 'lambda'), after: { glyph: '=', once: true } },
    placeAt(under, sums + 8, 1, 1, 'sparsity'),
    { ...placeAt(middle, s, features, tokens, 'S'), colNames: true, after: times },
    {
      ...placeAt(middle, s + tokens + 1, features, 1, 'push'),
      after: { glyph: '=', once: true },
    },
    { ...placeAt(middle, s + tokens + 3, features, tokens, 'P'), colNames: true },
    ...errorPlaces(bottom, f, inputs, tokens, {
      target: 'X_target',
      error: 'E',
      squared: 'E_squared',
      perColumn: 'per_token',
      gradient: 'G',
      totals: ['squared_error', 'mean_per_token', 'mean_of_all', 'total'],
    }),
  ]
}
