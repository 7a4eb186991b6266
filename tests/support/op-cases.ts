// Random inputs for an operation, and its result by each of the ways it declares.
import fc from 'fast-check'
import { compute } from '../../src/ops/expression/compute'
import { leavesOf } from '../../src/ops/expression/walk'
import { addOps, ops } from '../../src/ops/index'
import { laterOps } from '../../src/ops/later'
import type { Op } from '../../src/ops/op'
import { at, shapeOf, type Tensor, tensor } from '../../src/tensor/tensor'
import { tensorOf, unequalSizes } from './numbers'

/** Every operation with the name it is listed under. */
export const everyOp: readonly (readonly [string, Op])[] = Object.entries({ ...ops, ...laterOps })

addOps(laterOps)

/** Inputs of an operation on unequal shapes. */
export function inputsOf(op: Op, value?: fc.Arbitrary<number>): fc.Arbitrary<Tensor[]> {
  return unequalSizes.chain(([m, n, k]) =>
    fc.tuple<Tensor[]>(...op.sample(m, n, k).map((shape) => tensorOf(shape, value))),
  )
}

/** The result by `forward`, in memory that held `before`. */
export function byForward(op: Op, inputs: readonly Tensor[], before = NaN): Tensor {
  const [rows, cols] = op.shape(...inputs.map(shapeOf))
  const out = tensor(rows, cols)
  out.data.fill(before)
  op.forward(out, ...inputs)
  return out
}

/** The result by `cell`, number by number. */
export function byCell(op: Op, inputs: readonly Tensor[]): Tensor {
  const shapes = inputs.map(shapeOf)
  const [rows, cols] = op.shape(...shapes)
  const out = tensor(rows, cols)
  for (let i = 0; i < out.data.length; i++) {
    const expression = op.cell(Math.floor(i / cols), i % cols, ...shapes)
    out.data[i] = compute(expression, ({ input, row, col }) => at(inputs[input], row, col))
  }
  return out
}

/** Which inputs the cells of a result read. */
export function inputsRead(op: Op, inputs: readonly Tensor[]): Set<number> {
  const shapes = inputs.map(shapeOf)
  const [rows, cols] = op.shape(...shapes)
  const cells = Array.from({ length: rows * cols }, (_, i) =>
    leavesOf(op.cell(Math.floor(i / cols), i % cols, ...shapes)),
  )
  return new Set(cells.flat().map(({ input }) => input))
}
