// Every operation a formula can use: one line a file.
import { aboveThreshold } from './above-threshold'
import { absolute } from './absolute'
import { add } from './add'
import { columnNorms } from './column-norms'
import { columnSums } from './column-sums'
import { copy } from './copy'
import { descend } from './descend'
import { divide } from './divide'
import { divideColumns } from './divide-columns'
import { jumpRelu } from './jump-relu'
import { linear } from './linear'
import { mask } from './mask'
import { matmul } from './matmul'
import { mean } from './mean'
import { multiply } from './multiply'
import { relu } from './relu'
import { rowSums } from './row-sums'
import { scale } from './scale'
import { scaleColumns } from './scale-columns'
import { scaleRows } from './scale-rows'
import { sign } from './sign'
import { spread } from './spread'
import { square } from './square'
import { stop } from './stop'
import { subtract } from './subtract'
import { sum } from './sum'
import { topK } from './top-k'
import { transpose } from './transpose'
import type { Op } from './op'

export const ops = {
  aboveThreshold,
  absolute,
  add,
  columnNorms,
  columnSums,
  copy,
  descend,
  divide,
  divideColumns,
  jumpRelu,
  linear,
  mask,
  matmul,
  mean,
  multiply,
  relu,
  rowSums,
  scale,
  scaleColumns,
  scaleRows,
  sign,
  spread,
  square,
  stop,
  subtract,
  sum,
  topK,
  transpose,
} satisfies Record<string, Op>

export type OpName = keyof typeof ops

/** The operation of that name; throws when there is none. */
export function opNamed(name: string): Op {
  const op = Object.hasOwn(ops, name) ? ops[name as OpName] : undefined
  if (!op) throw new Error(`There is no operation called ${name}.`)
  return op
}
