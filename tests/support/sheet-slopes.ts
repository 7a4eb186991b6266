// The slope of a sheet's loss with respect to any of its numbers, by trying.
import type { Engine, Inputs } from '../../src/sheet/engine'
import type { Sheet } from '../../src/sheet/sheet'
import { withCell } from './brute-force'
import { centralDifferences } from './central-differences'

/** The slope with respect to each cell: typed a little off in a given, pinned so in a result. */
export function lossSlopes(
  sheet: Sheet,
  engine: Engine,
  inputs: Inputs,
  loss: string,
  matrix: string,
): number[] {
  const { data } = engine.evaluate(inputs)[matrix]
  return Array.from(data, (_, index) => {
    const alone = data.slice(index, index + 1)
    const result = () =>
      engine.evaluate(withCell(sheet, inputs, matrix, index, alone[0]))[loss].data[0]
    return centralDifferences(alone, result)[0]
  })
}
