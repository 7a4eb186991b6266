// Where the work goes on from one cell alone: what ReLU, a square or a scaling makes of it.
import { leavesOf } from '../ops/expression/walk'
import { type Plan, nodeOf } from './compile'
import { explain } from './explain'
import type { SheetCell } from './sheet'

/** The first result made, in the same row and column, from this cell and no other; null if none is. */
export function continuesAt(plan: Plan, cell: SheetCell): SheetCell | null {
  const [rows, cols] = nodeOf(plan, cell.matrix).shape
  for (const { name, named, made, shape } of plan.nodes) {
    if (!named || !made || shape[0] !== rows || shape[1] !== cols) continue
    const next = { ...cell, matrix: name }
    const expression = explain(plan, next)
    const leaves = expression ? leavesOf(expression) : []
    const [only] = leaves
    const same = only?.matrix === cell.matrix && only.row === cell.row && only.col === cell.col
    if (leaves.length === 1 && same) return next
  }
  return null
}
