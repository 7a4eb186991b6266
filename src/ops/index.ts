// Every operation of the first pages: one line a file; what comes later is listed in later.ts.
import { absolute } from './absolute'
import { add } from './add'
import { columnNorms } from './column-norms'
import { columnSums } from './column-sums'
import { copy } from './copy'
import { descend } from './descend'
import { divideColumns } from './divide-columns'
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
import { transpose } from './transpose'
import type { LaterName } from './later'
import type { Op } from './op'

export const ops = {
  absolute,
  add,
  columnNorms,
  columnSums,
  copy,
  descend,
  divideColumns,
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
  transpose,
} satisfies Record<string, Op>

export type OpName = keyof typeof ops | LaterName

const known = new Map<string, Op>(Object.entries(ops))

/** Makes more operations known, when what is written with them is loaded. */
export function addOps(more: Readonly<Record<string, Op>>): void {
  for (const [name, op] of Object.entries(more)) known.set(name, op)
}

/** The operation of that name; throws when there is none. */
export function opNamed(name: string): Op {
  const op = known.get(name)
  if (!op) throw new Error(`There is no operation called ${name}.`)
  return op
}
