// Operations that are loaded with the backward pass and the variants: one line a file.
import { aboveThreshold } from './above-threshold'
import { divide } from './divide'
import { jumpRelu } from './jump-relu'
import { topK } from './top-k'
import type { Op } from './op'

export const laterOps = {
  aboveThreshold,
  divide,
  jumpRelu,
  topK,
} satisfies Record<string, Op>

export type LaterName = keyof typeof laterOps
