// How one cell of a sheet is made, and which cells it goes on to affect.
import { compute } from '../ops/expression/compute'
import type { Expression } from '../ops/expression/expression'
import { replaceLeaves, someLeaf } from '../ops/expression/walk'
import { at } from '../tensor/tensor'
import { nodeOf, type Plan } from './compile'
import type { Pins, SheetCell, Values } from './sheet'

/** The arithmetic of a result cell over cells of named matrices; null for a given. */
export function explain(plan: Plan, cell: SheetCell): Expression<SheetCell> | null {
  const node = nodeOf(plan, cell.matrix)
  return node.made ? explainNode(plan, node.index, cell.row, cell.col) : null
}

/** What a result cell's formula makes of the numbers it reads: for a pin, what it would have been. */
export function formulaValue(plan: Plan, values: Values, cell: SheetCell): number | null {
  const expression = explain(plan, cell)
  return expression && compute(expression, (leaf) => at(values[leaf.matrix], leaf.row, leaf.col))
}

/**
 * Every cell downstream of one, as indices by matrix, in computing order. A pinned cell is not
 * affected and passes nothing on.
 */
export function affects(plan: Plan, pins: Pins, from: SheetCell): Map<string, Set<number>> {
  const source = nodeOf(plan, from.matrix)
  const reached = new Map<number, Set<number>>([
    [source.index, new Set([from.row * source.shape[1] + from.col])],
  ])
  const affected = new Map<string, Set<number>>()
  for (const node of plan.nodes) {
    if (!node.made?.args.some((arg) => reached.has(arg))) continue
    const { op, args } = node.made
    const shapes = args.map((arg) => plan.nodes[arg].shape)
    const pinned = node.named && Object.hasOwn(pins, node.name) ? pins[node.name] : {}
    const here = new Set<number>()
    const [rows, cols] = node.shape
    for (let index = 0; index < rows * cols; index++) {
      if (index in pinned) continue
      const made = op.cell(Math.floor(index / cols), index % cols, ...shapes)
      const hit = someLeaf(made, ({ input, row, col }) => {
        const cells = reached.get(args[input])
        return cells !== undefined && cells.has(row * shapes[input][1] + col)
      })
      if (hit) here.add(index)
    }
    if (here.size === 0) continue
    reached.set(node.index, here)
    if (node.named) affected.set(node.name, here)
  }
  return affected
}

function explainNode(plan: Plan, index: number, row: number, col: number): Expression<SheetCell> {
  const { made, start } = plan.nodes[index]
  if (!made) return { kind: 'number', value: start[row][col] }
  const shapes = made.args.map((arg) => plan.nodes[arg].shape)
  return replaceLeaves(made.op.cell(row, col, ...shapes), (leaf) => {
    const arg = made.args[leaf.input]
    const source = plan.nodes[arg]
    return source.named
      ? { kind: 'cell', at: { matrix: source.name, row: leaf.row, col: leaf.col } }
      : explainNode(plan, arg, leaf.row, leaf.col)
  })
}
