// What stands in the network for one example: numbers in nodes, weights on edges, and what is dead.
import { beforeMask, stoppedFrom } from '../sheet/clipped'
import type { Pins, SheetCell, Values } from '../sheet/sheet'
import { at, type Tensor } from '../tensor/tensor'
import type { Lesson } from './lesson'
import { decidedBy, type Network, nodeMatrix } from './network'

/** Whether the reader can see a cell's number yet. */
export type Sees = (cell: SheetCell) => boolean

export interface NodeNumber {
  /** Whose number it is: pre-activations, as long as the activations have not appeared. */
  readonly cell: SheetCell
  /** Null while none has appeared. */
  readonly value: number | null
  /** The number that ReLU, or another activation, struck out to write this 0. */
  readonly clipped: number | undefined
  /** What struck it out, where that is a number on the sheet: a gate that is shut, a threshold. */
  readonly by: Decided | undefined
  /** After its activation it is 0 for every example. */
  readonly dead: boolean
}

/** The number that decided whether another passes. */
export interface Decided {
  readonly cell: SheetCell
  readonly value: number
  readonly as: 'sign' | 'threshold'
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
    return {
      cell: value === null ? cell : linear,
      value,
      clipped: undefined,
      by: undefined,
      dead: false,
    }
  }
  const numbers = values[cell.matrix]
  const value = at(numbers, index, example)
  const arrived = beforeMask(lesson.sheet, values, cell.matrix)
  const pinned = pins[cell.matrix]?.[index * numbers.cols + example] !== undefined
  const clipped = arrived && !pinned ? stoppedFrom(at(arrived, index, example), value) : undefined
  return {
    cell,
    value,
    clipped,
    by: clipped === undefined ? undefined : decided(lesson, values, sees, cell),
    dead: arrived !== undefined && isDead(numbers, index, (col) => sees({ ...cell, col })),
  }
}

function decided(
  { sheet }: Lesson,
  values: Values,
  sees: Sees,
  { matrix, row, col }: SheetCell,
): Decided | undefined {
  const by = decidedBy(sheet, matrix)
  if (!by) return undefined
  const cell = { matrix: by.matrix, row, col: by.as === 'threshold' ? 0 : col }
  const value = at(values[by.matrix], row, cell.col)
  // a gate that is open has cut nothing
  if (!sees(cell) || (by.as === 'sign' && value > 0)) return undefined
  return { cell, value, as: by.as }
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
