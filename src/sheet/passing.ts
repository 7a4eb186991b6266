// What decides whether a cell lets a number through: it may be out of view where the cell is.
import { compute } from '../ops/expression/compute'
import { at } from '../tensor/tensor'
import type { Plan } from './compile'
import { explain } from './explain'
import type { SheetCell, Values } from './sheet'

/** What decides whether a cell lets its number through, and that number. */
export interface Passing {
  /** The cells whose difference decides, or the one cell. */
  readonly by: readonly SheetCell[]
  /** It lets through what is above 0. */
  readonly decides: number
  readonly arrived: number
}

/** What a cell that lets a number through or stops it goes by; undefined for any other cell. */
export function passing(plan: Plan, values: Values, cell: SheetCell): Passing | undefined {
  const made = explain(plan, cell)
  if (made?.kind !== 'where') return undefined
  const { positive, then } = made
  const parts = positive.kind === 'difference' ? [positive.from, positive.minus] : [positive]
  const by = parts.flatMap((part) => (part.kind === 'cell' ? [part.at] : []))
  const number = (of: typeof positive) =>
    compute(of, (leaf) => at(values[leaf.matrix], leaf.row, leaf.col))
  return by.length === parts.length
    ? { by, decides: number(positive), arrived: number(then) }
    : undefined
}
