// Which cells light up for the selected one: what it is made of, or what it goes on to affect.
import { leafTerms } from '../ops/expression/terms'
import type { Engine } from '../sheet/engine'
import { affects, explain } from '../sheet/explain'
import type { Pins, SheetCell } from '../sheet/sheet'

/** A term's number, from 0, or 'affected'. */
export type Light = number | 'affected'

/** Lit cells by matrix and index; a matrix without any is absent. */
export type Lights = Readonly<Record<string, Readonly<Record<number, Light>>>>

/** How many tints the terms take turns with. */
export const tints = 8

/** The lights of a selection; a matrix lit as in `before` keeps its object. */
export function lightsOf(
  engine: Engine,
  pins: Pins,
  selected: SheetCell | null,
  before: Lights,
): Lights {
  const lights: Record<string, Record<number, Light>> = {}
  const light = (matrix: string, index: number, as: Light) => {
    lights[matrix] ??= {}
    lights[matrix][index] ??= as
  }
  if (selected) {
    const expression = explain(engine.plan, selected)
    if (expression) {
      for (const { leaf, term } of leafTerms(expression)) {
        const cols = engine.plan.nodes[engine.plan.index[leaf.matrix]].shape[1]
        light(leaf.matrix, leaf.row * cols + leaf.col, (term ?? 0) % tints)
      }
    } else {
      for (const [matrix, cells] of affects(engine.plan, pins, selected))
        for (const index of cells) light(matrix, index, 'affected')
    }
  }
  return Object.fromEntries(
    Object.entries(lights).map(([matrix, lit]) => [
      matrix,
      sameLights(before[matrix], lit) ? before[matrix] : lit,
    ]),
  )
}

function sameLights(
  left: Readonly<Record<number, Light>> | undefined,
  right: Readonly<Record<number, Light>>,
): boolean {
  if (!left) return false
  const keys = Object.keys(right)
  return (
    keys.length === Object.keys(left).length &&
    keys.every((key) => left[Number(key)] === right[Number(key)])
  )
}
