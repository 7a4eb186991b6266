// Cells that turn a corner between two states of a sheet: a ReLU that goes on or off, a size or sign that flips.
import { compute } from '../ops/expression/compute'
import type { Expression, Top } from '../ops/expression/expression'
import { rankOf } from '../ops/expression/rank'
import { partsOf } from '../ops/expression/walk'
import { at } from '../tensor/tensor'
import { nodeOf, type Plan } from './compile'
import { explain } from './explain'
import type { SheetCell, Values } from './sheet'

/** A cell whose formula has a corner, and the number at that corner in both states, or the rank. */
export interface Turn {
  readonly cell: SheetCell
  readonly kind: 'on' | 'off' | 'flip'
  /** What has the corner. */
  readonly by: Corner['by']
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
        const turn = turnOf(corner, before, after)
        if (turn) turns.push({ cell, ...turn })
      }
    }
    return turns
  })
}

/** ReLU and a choice let through what is above 0 alone, a rank what is in the top; a sign may flip. */
type Corner =
  | { readonly by: 'relu' | 'choice' | 'sign'; readonly of: Expression<SheetCell> }
  | { readonly by: 'rank'; readonly of: Top<SheetCell> }

function cornersOf(expression: Expression<SheetCell>): Corner[] {
  const inside = partsOf(expression).flatMap(cornersOf)
  switch (expression.kind) {
    case 'relu':
      return [{ by: 'relu', of: expression.of }, ...inside]
    case 'where':
      return [{ by: 'choice', of: expression.positive }, ...inside]
    case 'top':
      return [{ by: 'rank', of: expression }, ...inside]
    case 'absolute':
    case 'sign':
      return [{ by: 'sign', of: expression.of }, ...inside]
    default:
      return inside
  }
}

function turnOf(corner: Corner, before: Values, after: Values): Omit<Turn, 'cell'> | null {
  const { by } = corner
  if (by === 'rank') {
    const [was, is] = [before, after].map((values) => placeOf(corner.of, values))
    return was.in === is.in ? null : { kind: is.in ? 'on' : 'off', by, from: was.rank, to: is.rank }
  }
  const [from, to] = [before, after].map((values) => numberOf(corner.of, values))
  if (by === 'sign')
    return Math.sign(from) === Math.sign(to) ? null : { kind: 'flip', by, from, to }
  if (from > 0 === to > 0) return null
  return { kind: to > 0 ? 'on' : 'off', by, from, to }
}

function placeOf({ among, own, most }: Top<SheetCell>, values: Values) {
  const rank = rankOf(
    among.map((part) => numberOf(part, values)),
    own,
  )
  return { rank, in: numberOf(most, values) - rank + 1 > 0 }
}

function numberOf(expression: Expression<SheetCell>, values: Values): number {
  return compute(expression, ({ matrix, row, col }) => at(values[matrix], row, col))
}
