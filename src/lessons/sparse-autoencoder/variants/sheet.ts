// A sparse autoencoder in any activation and convention: its forward pass and its own loss.
import type { Sheet, SheetFormula } from '../../../sheet/sheet'
import type { Rows } from '../../../tensor/tensor'
import { objective } from '../../backward/gradients'
import type { Numbers } from '../../growth'
import { makers, type Term } from './activations'
import { conventions, type VariantOptions } from './options'

export interface Variant {
  readonly sheet: Sheet
  readonly parameters: readonly string[]
  /** The 1×1 matrices whose quotients add up to `objective`. */
  readonly parts: readonly {
    readonly matrix: 'squared_error' | 'sparsity' | 'auxiliary'
    readonly by: string
  }[]
}

/** The sheet of a variant; its numbers come from `variantNumbers`. */
export function variantSheet(numbers: Numbers, options: VariantOptions): Variant {
  const { subtractsBias, unitNorm, rescales } = conventions[options.convention]
  const decoder = unitNorm ? 'directions' : 'W_dec'
  const input = subtractsBias ? 'X_centered' : 'X'
  const weights: Term | null = unitNorm ? null : 'norms_column'
  const { activation, parameters, losses } = makers[options.activation]({
    numbers,
    input,
    decoder,
    weights,
    rescales,
  })
  const parts = [
    { matrix: 'squared_error', by: 'divisor' } as const,
    ...('sparsity' in losses ? [{ matrix: 'sparsity', by: 'sparsity_divisor' } as const] : []),
    ...('auxiliary' in losses ? [{ matrix: 'auxiliary', by: 'divisor' } as const] : []),
  ]
  const sheet: Record<string, Rows | SheetFormula> = {
    X: numbers.X,
    lambda: numbers.lambda,
    divisor: numbers.divisor,
    sparsity_divisor: numbers.sparsity_divisor,
    W_dec: numbers.W_dec,
    b_dec: numbers.b_dec,
    ...decoderColumns(unitNorm, options),
    ...(subtractsBias && {
      X_centered: { op: 'subtract', args: ['X', { op: 'spread', args: ['b_dec', 'X'] }] },
    }),
    W_enc: options.tied ? { op: 'transpose', args: [decoder] } : numbers.W_enc,
    b_enc: numbers.b_enc,
    Z: { op: 'linear', args: ['W_enc', input, 'b_enc'] },
    ...activation,
    X_hat: { op: 'linear', args: [decoder, 'F', 'b_dec'] },
    E: { op: 'subtract', args: ['X_hat', 'X'] },
    squared_error: { op: 'sum', args: [{ op: 'square', args: ['E'] }] },
    ...losses,
    [objective]: parts
      .map(({ matrix, by }): SheetFormula => ({ op: 'divide', args: [matrix, by] }))
      .reduce((sum, part) => ({ op: 'add', args: [sum, part] })),
  }
  return {
    sheet,
    parameters: [...(options.tied ? [] : ['W_enc']), 'b_enc', ...parameters, 'W_dec', 'b_dec'],
    parts,
  }
}

/** The lengths of the decoder columns, and for unit norm the columns at length 1. */
function decoderColumns(unitNorm: boolean, { norm }: VariantOptions): Sheet {
  const norms: Sheet = { norms: { op: 'columnNorms', args: ['W_dec'] } }
  if (unitNorm) return { ...norms, directions: { op: 'divideColumns', args: ['W_dec', 'norms'] } }
  const counted: Term = norm === 'frozen' ? { op: 'stop', args: ['norms'] } : 'norms'
  return { ...norms, norms_column: { op: 'transpose', args: [counted] } }
}
