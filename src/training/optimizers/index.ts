// Every optimizer: one line a file.
import { adam } from './adam'
import { momentum } from './momentum'
import type { Optimizer } from './optimizer'
import { sgd } from './sgd'

export const optimizers = { sgd, momentum, adam } satisfies Record<string, Optimizer>

export type OptimizerName = keyof typeof optimizers

/** The optimizer of that name. */
export function optimizerNamed(name: OptimizerName): Optimizer {
  return optimizers[name]
}
