// The bottleneck's codes as points, with what each is decoded to and what it should be.
import type { Pins, SheetCell, Values } from '../../sheet/sheet'
import { at } from '../../tensor/tensor'
import type { AxisName, Lesson } from '../lesson'
import { columnOf, type Vector } from './vectors'

export interface CodedExample {
  readonly index: number
  readonly name: AxisName
  readonly code: Vector
  readonly output: Vector
  readonly target: Vector
  readonly squaredError: number
  /** Whether any number of its code is pinned. */
  readonly pinned: boolean
}

export interface CodeSpace {
  /** The matrix whose columns are the codes. */
  readonly matrix: string
  readonly neurons: readonly AxisName[]
  readonly outputs: readonly AxisName[]
  readonly examples: readonly CodedExample[]
}

/** The codes of an autoencoder; null for a lesson without a bottleneck. */
export function codeSpaceOf(lesson: Lesson, values: Values, pins: Pins): CodeSpace | null {
  const { matrices } = lesson
  const matrix = Object.keys(matrices).find((name) => matrices[name].role === 'bottleneck')
  if (matrix === undefined || !matrices.Y || !values[matrix]) return null
  const { rows, cols } = matrices[matrix]
  const held = pins[matrix] ?? {}
  return {
    matrix,
    neurons: rows,
    outputs: matrices.Y.rows,
    examples: cols.map((name, index) => ({
      index,
      name,
      code: columnOf(values[matrix], index),
      output: columnOf(values.Y, index),
      target: columnOf(values.Y_target, index),
      squaredError: at(values.per_example, 0, index),
      pinned: rows.some((_, row) => row * cols.length + index in held),
    })),
  }
}

/** The cells of an example's code. */
export function codeCells({ matrix, neurons }: CodeSpace, example: number): readonly SheetCell[] {
  return neurons.map((_, row) => ({ matrix, row, col: example }))
}
