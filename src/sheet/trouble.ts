// Where a number first stopped being a number.
import type { Plan } from './compile'
import type { SheetCell, Values } from './sheet'

/** The first cell, in computing order, that holds NaN or an infinity; null when all is well. */
export function firstTrouble(plan: Plan, values: Values): SheetCell | null {
  for (const { name, named, shape } of plan.nodes) {
    if (!named) continue
    const index = values[name].data.findIndex((value) => !Number.isFinite(value))
    if (index >= 0)
      return { matrix: name, row: Math.floor(index / shape[1]), col: index % shape[1] }
  }
  return null
}
