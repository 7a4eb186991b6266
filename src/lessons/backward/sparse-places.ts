// The sparse autoencoder's staircase back: a band for the decoder, one for the features and the encoder.
import type { Sheet } from '../../sheet/sheet'
import type { Lesson, OtherActivation, Place } from '../lesson'
import { captionHeight, headHeight, placeAt, rowNameWidth } from '../place'
import { objective } from './gradients'
import { band, gap, numbers, numbersWidth } from './stairs'

const head = headHeight(true)

/** What flows back in one activation, in the order in which it stands from left to right. */
interface Flow {
  /** Gradients of what is decoded, and what was decoded, turned. */
  readonly decoded: readonly string[]
  readonly turned: readonly string[]
  /** Gradients of what has a row for each feature, and the sign behind each. */
  readonly features: readonly (readonly [name: string, glyph?: string, label?: string])[]
}

const flows: Readonly<Record<'relu' | OtherActivation, Flow>> = {
  relu: {
    decoded: ['dX_hat'],
    turned: ['F_T'],
    features: [['R', '+'], ['Q', '='], ['dF', '∿', 'Z > 0'], ['dZ']],
  },
  topk: {
    decoded: ['dX_hat', 'dX_dead'],
    turned: ['F_T', 'dead_kept_T'],
    features: [['dF', '&'], ['ddead_kept', '→'], ['ddead_only', '→'], ['dZ']],
  },
  jumprelu: {
    decoded: ['dX_hat'],
    turned: ['F_T'],
    features: [['dF', '→'], ['R', '+'], ['Q', '='], ['dtheta', '&'], ['dZ']],
  },
  gated: {
    decoded: ['dX_hat', 'dX_gate'],
    turned: ['F_T', 'open_T'],
    features: [
      ['dF', '&'],
      ['R', '+'],
      ['Q', '='],
      ['dopen', '∿', 'π > 0'],
      ['dgate', '&'],
      ['dZ'],
    ],
  },
}

/** Places for every matrix that the backward pass adds to the sparse autoencoder, from `top` down. */
export function sparseStairs(lesson: Lesson, sheet: Sheet, top: number): Place[] {
  const { matrices, activation = 'relu' } = lesson
  const tokens = matrices.X.cols.length
  const inputs = matrices.X.rows.length
  const features = matrices.F.rows.length
  const step = tokens + 1
  const { decoded, turned, features: flowing } = flows[activation]
  const there = (...names: readonly string[]) => names.filter((name) => Object.hasOwn(sheet, name))
  const first = Math.max(numbersWidth, inputs + 1 + rowNameWidth)
  const decoder = top + head + tokens + head
  const norms = there('dnorms').length > 0
  const strip = decoder + inputs + (norms ? captionHeight + 1 : 0) + gap
  const encoder = strip + head + tokens + head
  const meeting = first + decoded.length * step
  let col = first
  const over = flowing.map(([name, glyph, label]): Place => {
    const width = matrixWidth(name, activation, tokens)
    const bare = placeAt(encoder, col, features, width, name)
    col += width === 1 ? 2 : step
    const after = glyph === undefined ? { glyph: '→' } : signOf(glyph, label)
    return { ...bare, colNames: width > 1 || tokens === 1, after }
  })
  return [
    ...numbers(decoder, first, there('divisor', 'sparsity_divisor', objective)),
    ...decoded.map((name, i) => ({
      ...band(decoder, first + i * step, inputs, tokens, name),
      after: i === decoded.length - 1 ? { glyph: '→' } : { glyph: '&', once: true },
    })),
    ...turned.map((name, i) => ({
      ...placeAt(top + head, meeting + i * (features + 1), tokens, features, name),
      colNames: true,
    })),
    ...(norms ? [placeAt(decoder + inputs + captionHeight, meeting, 1, features, 'dnorms')] : []),
    placeAt(decoder, meeting, inputs, features + 1, 'dW_dec', 'db_dec'),
    {
      ...placeAt(encoder, first - 1 - inputs, features, inputs, 'W_dec_T'),
      rowNames: true,
      after: { glyph: '→' },
    },
    ...over,
    { ...placeAt(strip + head, col, tokens, inputs, 'X_T'), colNames: true },
    placeAt(encoder, col, features, inputs + 1, 'dW_enc', 'db_enc'),
    ...(there('dW_gate').length > 0
      ? [placeAt(encoder, col + inputs + 2, features, inputs + 1, 'dW_gate', 'db_gate')]
      : []),
  ]
}

/** The forces on a threshold are one number for each feature; all else has one for each token. */
function matrixWidth(name: string, activation: string, tokens: number): number {
  return activation === 'jumprelu' && ['R', 'Q', 'dtheta'].includes(name) ? 1 : tokens
}

function signOf(glyph: string, label: string | undefined) {
  return label === undefined ? { glyph, once: true } : { glyph, label }
}
