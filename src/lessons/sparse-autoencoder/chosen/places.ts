// The staircase with another activation: what makes F stands beside Z, what its loss needs further right.
import type { OtherActivation, Place } from '../../lesson'
import {
  captionHeight,
  errorPlaces,
  headHeight,
  placeAt,
  rowNameWidth,
  underHeight,
} from '../../place'
import type { SparseShape } from '../shape'

/** Where the rows and columns of the staircase begin, in cells. */
interface Grounds extends SparseShape {
  readonly top: number
  readonly middle: number
  /** Below the matrices that are as high as there are features. */
  readonly under: number
  readonly bottom: number
  readonly z: number
  readonly f: number
  /** Where the numbers stand that count what is on in F: above it, or below it beside the gates. */
  readonly counts: number
  /** Right of F. */
  readonly right: number
  /** From one matrix with a column for each token to the next. */
  readonly step: number
  /** A column right of all errors, for what is decoded besides F. */
  readonly second: number
}

const head = headHeight(true)
const withNames = { colNames: true, rowNames: true }
const minus = { after: { glyph: '−', once: true } }
const times = { after: { glyph: '×', once: true } }
const leads = { after: { glyph: '→', once: true } }
const equals = { after: { glyph: '=', once: true } }

/** One place for each matrix, in computing order. */
export function chosenPlaces(shape: SparseShape, activation: OtherActivation): Place[] {
  const at = groundsOf(shape, activation)
  const { inputs, features, tokens, top, middle, bottom, z, f, counts } = at
  const { activated, losses, label } = parts[activation](at)
  const wide = features + 2
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
      after: { glyph: '∿', label },
    },
    ...activated,
    { ...placeAt(middle, f, features, tokens, 'F'), ...withNames, ones: true },
    { ...placeAt(counts, f + 4, 1, 1, 'active'), caption: 'left' },
    { ...placeAt(counts + 1.25, f + 4, 1, 1, 'L0'), caption: 'left' },
    {
      ...placeAt(bottom, f - wide, inputs, features + 1, 'W_dec', 'b_dec'),
      colNames: true,
      after: { glyph: '→' },
    },
    { ...placeAt(bottom, f, inputs, tokens, 'X_hat'), colNames: true, ...minus },
    placeAt(bottom + inputs + captionHeight, f - wide, 1, features, 'norms'),
    ...losses,
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

function groundsOf(shape: SparseShape, activation: OtherActivation): Grounds {
  const { inputs, features, tokens } = shape
  const step = tokens + 1
  const besideZ = step + { topk: step, jumprelu: 3, gated: 0 }[activation] + rowNameWidth
  // far enough right that neither the encoder nor a wide decoder reaches over the left edge
  const z = Math.max(rowNameWidth + inputs + 2, features + 2 - besideZ)
  const f = z + besideZ
  const middle = head + inputs + underHeight + head
  const gates = activation === 'gated' ? features + captionHeight + head : 0
  const under = middle + gates + features + captionHeight
  const right = f + tokens + 1.3
  return {
    ...shape,
    top: head,
    middle,
    under,
    bottom: under + 1 + 0.2 + head,
    z,
    f,
    counts: activation === 'gated' ? middle + gates : head,
    right,
    step,
    second: Math.max(f + 4 * step, right + 9) + rowNameWidth,
  }
}

interface Parts {
  /** Between Z and F. */
  readonly activated: readonly Place[]
  readonly losses: readonly Place[]
  /** What stands under the sign right of Z. */
  readonly label: string
}

const parts: Readonly<Record<OtherActivation, (at: Grounds) => Parts>> = {
  topk: ({ inputs, features, tokens, top, middle, under, bottom, z, right, step, second }) => ({
    label: 'TopK',
    activated: [
      placeAt(top, z + step + 1, 1, 1, 'k'),
      { ...placeAt(middle, z + step, features, tokens, 'kept'), colNames: true },
    ],
    losses: [
      placeAt(under, right, 1, 1, 'lambda'),
      placeAt(middle, right, features, 1, 'alive'),
      placeAt(under, right + 2, 1, 1, 'dead_count'),
      placeAt(under, right + 4, 1, 1, 'dead_share'),
      placeAt(under, right + 7, 1, 1, 'far_below'),
      { ...placeAt(middle, right + 2.5, features, tokens, 'dead_only'), colNames: true },
      { ...placeAt(middle, second, features, tokens, 'dead_kept'), ...withNames, ones: true },
      { ...placeAt(bottom, second, inputs, tokens, 'X_dead'), colNames: true, ...minus },
      { ...placeAt(bottom, second + step, inputs, tokens, 'missing'), colNames: true, ...equals },
      { ...placeAt(bottom, second + 2 * step, inputs, tokens, 'E_dead'), colNames: true },
      ...totals(bottom + inputs, second + 2 * step, ['dead_error', 'auxiliary']),
    ],
  }),

  jumprelu: ({ features, tokens, top, middle, under, z, right, step }) => {
    const slope = right + Math.max(step, 6)
    return {
      label: '> θ',
      activated: [
        placeAt(middle, z + step + 0.3, features, 1, 'theta'),
        placeAt(top, z + step + 0.3, 1, 1, 'bandwidth'),
      ],
      losses: [
        { ...placeAt(under, right + 2, 1, 1, 'lambda'), ...equals },
        { ...placeAt(middle, right, features, tokens, 'above'), colNames: true },
        { ...placeAt(under, right, 1, 1, 'active_count'), ...times },
        placeAt(under, right + 4, 1, 1, 'sparsity'),
        { ...placeAt(middle, slope, features, tokens, 'over'), colNames: true, ...leads },
        {
          ...placeAt(middle, slope + step, features, tokens, 'inside'),
          colNames: true,
          after: { glyph: '→', label: 'Σ', once: true },
        },
        {
          ...placeAt(middle, slope + 2 * step + 0.4, features, 1, 'in_band'),
          ...leads,
        },
        placeAt(middle, slope + 2 * step + 2.8, features, 1, 'pull'),
      ],
    }
  },

  gated: ({ inputs, features, tokens, middle, under, bottom, z, step, second }) => {
    const gates = middle + features + captionHeight + head
    const sums = second + tokens + 1.3
    const s = sums + 7
    return {
      label: 'gate',
      activated: [
        {
          ...placeAt(gates, z - inputs - 2, features, inputs + 1, 'W_gate', 'b_gate'),
          rowNames: true,
          after: { glyph: '→' },
        },
        { ...placeAt(gates, z, features, tokens, 'gate'), colNames: true },
        { ...placeAt(gates, second, features, tokens, 'open'), ...withNames, ones: true },
      ],
      losses: [
        { ...placeAt(gates, sums + 2, features, 1, 'norms_column'), ...equals },
        { ...placeAt(under, sums + 6, 1, 1, 'lambda'), ...equals },
        { ...placeAt(gates, sums, features, 1, 'row_sums'), ...times },
        placeAt(gates, sums + 4, features, 1, 'row_weighted'),
        { ...placeAt(under, sums + 4, 1, 1, 'L1_weighted'), ...times },
        placeAt(under, sums + 8, 1, 1, 'sparsity'),
        {
          ...placeAt(bottom, second, inputs, tokens, 'X_gate'),
          colNames: true,
          after: { glyph: '→', label: '−X', once: true },
        },
        { ...placeAt(bottom, second + step, inputs, tokens, 'E_gate'), colNames: true },
        ...totals(bottom + inputs, second + step, ['auxiliary']),
        placeAt(under, sums, 1, 1, 'L1'),
        { ...placeAt(gates, s, features, tokens, 'S'), colNames: true, ...times },
        { ...placeAt(gates, s + tokens + 1, features, 1, 'push'), ...equals },
        { ...placeAt(gates, s + tokens + 3, features, tokens, 'P'), colNames: true },
      ],
    }
  },
}

/** 1×1 matrices one under the other, below a matrix that ends at `row`. */
function totals(row: number, col: number, names: readonly string[]): Place[] {
  return names.map((name, i) => ({
    ...placeAt(row + 0.6 + i * 1.25, col + 1, 1, 1, name),
    caption: 'left',
  }))
}
