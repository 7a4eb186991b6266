// A variant of the sparse autoencoder, ready to be trained.
import type { Numbers } from '../lessons/growth'
import { objective } from '../lessons/backward/gradients'
import type { VariantOptions } from '../lessons/sparse-autoencoder/variants/options'
import { variantSheet } from '../lessons/sparse-autoencoder/variants/sheet'
import { differentiate } from '../sheet/differentiate'
import { type LossPart, prepared, type Trainable } from './trainable'

export const partNames = {
  squared_error: 'reconstruction',
  sparsity: 'sparsity',
  auxiliary: 'auxiliary',
} as const satisfies Record<string, LossPart['name']>

/** The variant of these numbers, which come from `variantNumbers`. */
export function variantTrainable(numbers: Numbers, options: VariantOptions): Trainable {
  const { sheet, parameters, parts } = variantSheet(numbers, options)
  return prepared({
    sheet: differentiate(sheet, objective, parameters, options.pins),
    pins: options.pins,
    parameters,
    loss: objective,
    parts: parts.map(({ matrix, by }) => ({ name: partNames[matrix], matrix, by })),
    input: 'X',
    output: 'X_hat',
    features: 'F',
  })
}
