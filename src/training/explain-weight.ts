// How an optimizer moves one weight, worked line by line with its numbers.
import { compute } from '../ops/expression/compute'
import type { Expression } from '../ops/expression/expression'
import type { Optimizer } from './optimizers/optimizer'

export interface WorkedLine {
  readonly symbol: string
  readonly about: string
  readonly made: Expression<string>
  readonly value: number
}

export interface WorkedWeight {
  /** Every number that the lines read, by symbol: w, g, η, memory, constants. */
  readonly numbers: Readonly<Record<string, number>>
  readonly lines: readonly WorkedLine[]
}

/** The step of one weight; `memory` holds what the optimizer kept for it, `count` is 1 at first. */
export function workWeight(
  optimizer: Optimizer,
  weight: { readonly w: number; readonly g: number; readonly memory: readonly number[] },
  rate: number,
  constants: Readonly<Record<string, number>>,
  count: number,
): WorkedWeight {
  const numbers: Record<string, number> = {
    w: weight.w,
    g: weight.g,
    η: rate,
    ...constants,
    ...optimizer.given(constants, count),
  }
  optimizer.memory.forEach((symbol, i) => (numbers[symbol] = weight.memory[i]))
  const lines = optimizer.working.map(({ symbol, about, made }) => {
    const value = compute(made, (leaf) => numbers[leaf])
    numbers[symbol] = value
    return { symbol, about, made, value }
  })
  return { numbers, lines }
}
