// What stands in the network for one example: numbers in nodes, weights on edges, and what is dead.
import { beforeRelu, clippedFrom } from '../sheet/clipped'
import type { Pins, SheetCell, Values } from '../sheet/sheet'
import { at, type Tensor } from '../tensor/tensor'
import type { Lesson } from './lesson'
import { type Network, nodeMatrix } from './network'

/** Whether the reader can see a cell's number yet. */
export type Sees = (cell: SheetCell) => boolean

export interface NodeNumber {
  /** Whose number it is: pre-activations, as long as the activations have not appeared. */
  readonly cell: SheetCell
  /** Null while none has appeared. */
  readonly value: number | null
  /** The negative number that ReLU struck out to write this 0. */
  readonly clipped: number | undefined
  /** After ReLU it is 0 for every example. */
  readonly dead: boolean
}

/** What a node shows for one example. */
export function nodeNumber(
  lesson: Lesson,
  network: Network,
  values: Values,
  pins: Pins,
  sees: Sees,
  row: number,
  index: number,
  example: number,
): NodeNumber {
  const cell = { matrix: nodeMatrix(network, row), row: index, col: example }
  const linear = row === 0 ? cell : { ...cell, matrix: network.layers[row - 1].linear }
  if (!sees(cell)) {
    const value = sees(linear) ? at(values[linear.matrix], index, example) : null
    return { cell: value === null ? cell : linear, value, clipped: undefined, dead: false }
  }
  const numbers = values[cell.matrix]
  const value = at(numbers, index, example)
  const before = beforeRelu(lesson.sheet, values, cell.matrix)
  const pinned = pins[cell.matrix]?.[index * numbers.cols + example] !== undefined
  return {
    cell,
    value,
    clipped: before && !pinned ? clippedFrom(at(before, index, example), value) : undefined,
    dead: before !== undefined && isDead(numbers, index, (col) => sees({ ...cell, col })),
  }
}

function isDead(numbers: Tensor, row: number, seen: (col: number) => boolean): boolean {
  return Array.from(
    { length: numbers.cols },
    (_, col) => seen(col) && at(numbers, row, col) === 0,
  ).every(Boolean)
}

/** How large a weight is beside the largest one in the network, from 0 to 1. */
export function strength(weight: number, largest: number): number {
  return largest > 0 && Number.isFinite(weight) ? Math.min(1, Math.abs(weight) / largest) : 0
}

/** The largest finite weight, without its sign, of all layers. */
export function largestWeight({ layers }: Network, values: Values): number {
  return layers
    .flatMap(({ weights }) => [...values[weights].data])
    .filter(Number.isFinite)
    .reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 0)
}
