// Cells that turn a corner between two states of a sheet: a ReLU that goes on or off, a size or sign that flips.
import { compute } from '../ops/expression/compute'
import type { Expression } from '../ops/expression/expression'
import { partsOf } from '../ops/expression/walk'
import { at } from '../tensor/tensor'
import { nodeOf, type Plan } from './compile'
import { explain } from './explain'
import type { SheetCell, Values } from './sheet'

/** A cell whose formula has a corner, and the number at that corner in both states. */
export interface Turn {
  readonly cell: SheetCell
  readonly kind: 'on' | 'off' | 'flip'
  readonly from: number
  readonly to: number
}

/** The corners that cells of `reached` turn, in computing order. */
export function turnedCorners(
  plan: Plan,
  reached: ReadonlyMap<string, ReadonlySet<number>>,
  before: Values,
  after: Values,
): Turn[] {
  return [...reached].flatMap(([matrix, cells]) => {
    const [, cols] = nodeOf(plan, matrix).shape
    const turns: Turn[] = []
    for (const index of cells) {
      const cell = { matrix, row: Math.floor(index / cols), col: index % cols }
      const expression = explain(plan, cell)
      const corners = expression ? cornersOf(expression) : []
      // the cells of a matrix are made alike: one without corners speaks for all
      if (corners.length === 0) break
      for (const corner of corners) {
        const turn = turnOf(corner, numberOf(corner.of, before), numberOf(corner.of, after))
        if (turn) turns.push({ cell, ...turn })
      }
    }
    return turns
  })
}

interface Corner {
  readonly of: Expression<SheetCell>
  /** Whether it lets through what is above 0 alone, or minds the sign. */
  readonly gate: boolean
}

function cornersOf(expression: Expression<SheetCell>): Corner[] {
  const inside = partsOf(expression).flatMap(cornersOf)
  switch (expression.kind) {
    case 'relu':
      return [{ of: expression.of, gate: true }, ...inside]
    case 'where':
      return [{ of: expression.positive, gate: true }, ...inside]
    case 'absolute':
    case 'sign':
      return [{ of: expression.of, gate: false }, ...inside]
    default:
      return inside
  }
}

function turnOf({ gate }: Corner, from: number, to: number): Omit<Turn, 'cell'> | null {
  if (!gate) return Math.sign(from) === Math.sign(to) ? null : { kind: 'flip', from, to }
  if (from > 0 === to > 0) return null
  return { kind: to > 0 ? 'on' : 'off', from, to }
}

function numberOf(expression: Expression<SheetCell>, values: Values): number {
  return compute(expression, ({ matrix, row, col }) => at(values[matrix], row, col))
}
