// Operations that come with derivatives, the backward pass and the variants: one line a file.
import { aboveThreshold } from './above-threshold'
import { descend } from './descend'
import { divide } from './divide'
import { divideColumns } from './divide-columns'
import { jumpRelu } from './jump-relu'
import { mask } from './mask'
import { matmul } from './matmul'
import { scaleColumns } from './scale-columns'
import { spread } from './spread'
import { stop } from './stop'
import { topK } from './top-k'
import type { Op } from './op'

export const laterOps = {
  aboveThreshold,
  descend,
  divide,
  divideColumns,
  jumpRelu,
  mask,
  matmul,
  scaleColumns,
  spread,
  stop,
  topK,
} satisfies Record<string, Op>

export type LaterName = keyof typeof laterOps
