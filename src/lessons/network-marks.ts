// What lights up in the network for a cell: its part, and for a node the terms that make it.
import { leafTerms } from '../ops/expression/terms'
import type { Plan } from '../sheet/compile'
import { explain } from '../sheet/explain'
import type { SheetCell } from '../sheet/sheet'
import { cellOfPart, type Network, partKey, partOfCell, partsAt, partsOf } from './network'

/** The number of the term that a part is in, from 0; lit, when it is what was pointed at. */
export type NetworkMark = number | 'lit'

/** Marks by part; a part that is not marked is absent. */
export type NetworkMarks = ReadonlyMap<string, NetworkMark>

/** The marks for matrices and cells that are selected or pointed at. */
export function marksOf(
  plan: Plan,
  network: Network,
  at: readonly ({ readonly matrix: string } | SheetCell)[],
): NetworkMarks {
  return new Map(
    at.flatMap((one) => [
      ...('row' in one ? marksOfCell(plan, network, one) : marksOfMatrix(network, one.matrix)),
    ]),
  )
}

function marksOfMatrix(network: Network, matrix: string): NetworkMarks {
  const parts = partsOf(network).filter((part) => {
    const own = cellOfPart(network, part, 0).matrix
    if (part.kind === 'node') {
      const layer = network.layers[part.row - 1]
      return [own, layer?.linear, layer?.beside?.linear].includes(matrix)
    }
    const { beside } = network.layers[part.layer]
    return [own, beside?.[part.kind === 'edge' ? 'weights' : 'bias']].includes(matrix)
  })
  return new Map(parts.map((part) => [partKey(part), 'lit']))
}

function marksOfCell(plan: Plan, network: Network, cell: SheetCell): NetworkMarks {
  const marks = new Map<string, NetworkMark>()
  const part = partOfCell(network, cell)
  if (!part) return marks
  if (part.kind === 'node' && part.row > 0) {
    const { linear, beside } = network.layers[part.row - 1]
    const made = explain(plan, {
      ...cell,
      matrix: cell.matrix === beside?.linear ? cell.matrix : linear,
    })
    for (const { leaf, term } of made ? leafTerms(made) : []) {
      const source = partOfCell(network, leaf)
      if (source && term !== null) marks.set(partKey(source), term)
    }
  }
  if (part.kind === 'node' && part.row === 0)
    for (const edge of partsAt(network, 0, part.index)) marks.set(partKey(edge), 'lit')
  marks.set(partKey(part), 'lit')
  return marks
}
