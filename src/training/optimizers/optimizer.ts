// What an optimizer declares about itself, once: how it steps, and how one weight's step is worked.
import type { Expression } from '../../ops/expression/expression'

export interface Optimizer {
  readonly name: string
  readonly title: string
  /** One sentence for people. */
  readonly summary: string
  /** What it keeps for each weight between steps, all 0 at the start. */
  readonly memory: readonly string[]
  /** Its constants besides the learning rate, by symbol, with the usual values. */
  readonly constants: Readonly<Record<string, number>>
  /** Changes weights and memory in place; `count` is 1 at the first step. */
  readonly step: (
    weights: Float64Array,
    gradient: Float64Array,
    memory: readonly Float64Array[],
    rate: number,
    constants: Readonly<Record<string, number>>,
    count: number,
  ) => void
  /** Numbers for the working besides w, g, η, memory and constants. */
  readonly given: (
    constants: Readonly<Record<string, number>>,
    count: number,
  ) => Readonly<Record<string, number>>
  /** The step of one weight, line by line; each may refer to what stands above it. */
  readonly working: readonly WorkingLine[]
}

/** One line: the symbol it makes, in words, and how. The last line makes w⁺. */
export interface WorkingLine {
  readonly symbol: string
  readonly about: string
  readonly made: Expression<string>
  /** The memory that holds it for the next step. */
  readonly keeps?: string
}

/** A number by its symbol. */
export function of(symbol: string): Expression<string> {
  return { kind: 'cell', at: symbol }
}

/** The weight after the step. */
export const nextWeight = 'w⁺'
