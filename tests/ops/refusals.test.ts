// Shapes that do not fit are refused in a sentence; all others work.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Op, sayShape, ShapeError } from '../../src/ops/op'
import { type Shape, shapeOf, type Tensor, toRows } from '../../src/tensor/tensor'
import { tensorOf } from '../support/numbers'
import { allOps as ops, byCell, byForward, everyOp } from '../support/op-cases'

const severalInputs = everyOp.filter(([, op]) => op.example.inputs.length > 1)

describe.each(severalInputs)('%s', (_name, op) => {
  test('refuses a misfit with the shape given and the shape needed', () => {
    const fitting = op.sample(2, 3, 4)
    const refusals = fitting.flatMap((shape, i) => {
      const misfit: Shape = [shape[0] + 3, shape[1] + 4]
      const shapes = fitting.with(i, misfit)
      const message = refusal(op, shapes)
      return message === null ? [] : [{ shapes, message }]
    })
    expect(refusals).not.toEqual([])
    for (const { shapes, message } of refusals) {
      expect(shapes.filter((shape) => message.includes(sayShape(shape)))).not.toEqual([])
      expect(message).toMatch(sentence)
    }
  })
})

test('scale is told that its factor is one number', () => {
  expect(
    refusal(ops.scale, [
      [2, 3],
      [4, 5],
    ]),
  ).toBe('needs one number as its first input, a matrix of 1×1; given 2×3.')
})

test('linear is told which of its shapes do not meet', () => {
  expect(
    refusal(ops.linear, [
      [2, 3],
      [4, 5],
      [2, 1],
    ]),
  ).toBe('needs as many columns of weights as rows of inputs; given weights 2×3 and inputs 4×5.')
  expect(
    refusal(ops.linear, [
      [2, 3],
      [3, 5],
      [1, 2],
    ]),
  ).toBe('needs one bias for each row of weights, a column of 2×1; given 1×2.')
})

describe.each(everyOp)('%s', (_name, op) => {
  test('either refuses shapes with a sentence or works on them', () => {
    const size = fc.integer({ min: 1, max: 3 })
    const shapes = fc.tuple<Shape[]>(...op.example.inputs.map(() => fc.tuple(size, size)))
    const cases = shapes.chain((drawn) =>
      fc.tuple<Tensor[]>(...drawn.map((shape) => tensorOf(shape))),
    )
    fc.assert(
      fc.property(cases, (inputs) => {
        const message = refusal(op, inputs.map(shapeOf))
        if (message !== null) expect(message).toMatch(sentence)
        else expect(toRows(byForward(op, inputs))).toEqual(toRows(byCell(op, inputs)))
      }),
    )
  })
})

/** Two shapes or more, and a full stop. */
const sentence = /^[a-z].*\d×\d.*\d×\d.*\.$/

/** What the operation says against these shapes; null when it takes them. */
function refusal(op: Op, shapes: readonly Shape[]): string | null {
  try {
    op.shape(...shapes)
    return null
  } catch (error) {
    expect(error).toBeInstanceOf(ShapeError)
    return (error as ShapeError).message
  }
}
