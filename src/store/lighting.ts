// Lights cells by their expressions: loaded after the first paint.
import { leafTerms } from '../ops/expression/terms'
import { affects, explain } from '../sheet/explain'
import { current, useApp } from './app'
import { type Light, lightBy, type Lighter, tints } from './lights'

/** Lights the selected cell's terms or what it affects, from now on and for what is selected already. */
export function beginLighting(): void {
  lightBy(lightCells)
  const { selected } = useApp.getState()
  if (!selected) return
  const { engine, work } = current()
  useApp.setState(({ lights }) => ({ lights: lightCells(engine, work.pins, selected, lights) }))
}

const lightCells: Lighter = (engine, pins, selected, before) => {
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
