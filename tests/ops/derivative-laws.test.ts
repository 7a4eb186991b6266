// Every operation's derivative formulas, against the slope of its cells.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Argument, Op } from '../../src/ops/op'
import { createEngine } from '../../src/sheet/engine'
import type { Sheet } from '../../src/sheet/sheet'
import { shapeOf, type Tensor, tensor, toRows } from '../../src/tensor/tensor'
import { centralDifferences, slopeError } from '../support/central-differences'
import { tensorOf } from '../support/numbers'
import { byCell, byForward, everyOp, inputsOf } from '../support/op-cases'

/** Inputs whose derivative is not the slope, on purpose; corners.test.ts names what it is. */
const byDecree: Readonly<Record<string, readonly number[]>> = {
  stop: [0],
  jumpRelu: [1],
  aboveThreshold: [1],
  // a number of numbers: it has jumps and no slope
  topK: [1],
}

/** Operations that jump where two of their numbers are equal. */
const jumps: readonly string[] = ['jumpRelu', 'aboveThreshold', 'topK']

describe.each(everyOp)('%s', (name, op) => {
  test('has the derivative that its cells have', () => {
    const cases = inputsOf(op).chain((inputs) =>
      tensorOf(shapeOf(byForward(op, inputs))).map((grad) => ({ inputs, grad })),
    )
    fc.assert(
      fc.property(cases, ({ inputs, grad }) => {
        if (jumps.includes(name)) fc.pre(allDiffer(inputs))
        const derivatives = byFormulas(op, inputs, grad)
        inputs.forEach((input, i) => {
          const loss = () => weighted(byCell(op, inputs), grad)
          expect(shapeOf(derivatives[i])).toEqual(shapeOf(input))
          if (byDecree[name]?.includes(i)) return
          const slopes = centralDifferences(input.data, loss)
          slopes.forEach((slope, at) =>
            expect(slopeError(derivatives[i].data[at], slope)).toBeLessThan(1e-5),
          )
        })
      }),
      { numRuns: 60 },
    )
  })

  test('has one derivative for each input', () => {
    const shapes = op.sample(2, 3, 4)
    const inputs = shapes.map((_, i) => `X${i}`)
    expect(op.derivative({ grad: 'G', out: 'Y', inputs, shapes })).toHaveLength(shapes.length)
  })
})

function allDiffer(inputs: readonly Tensor[]): boolean {
  const numbers = inputs.flatMap(({ data }) => [...data])
  return new Set(numbers).size === numbers.length
}

/** The gradient of each input by the operation's own formulas, worked out as a sheet. */
function byFormulas(op: Op, inputs: readonly Tensor[], grad: Tensor): Tensor[] {
  const names = inputs.map((_, i) => `X${i}`)
  const formulas = op.derivative({
    grad: 'G',
    out: 'Y',
    inputs: names,
    shapes: inputs.map(shapeOf),
  })
  const entries: [string, object][] = [
    ['G', toRows(grad)],
    ['Y', { op: op.name, args: names }],
    ...inputs.map((input, i): [string, object] => [names[i], toRows(input)]),
  ]
  formulas.forEach((formula: Argument | null, i) => {
    if (formula !== null) entries.push([`d${i}`, { op: 'copy', args: [formula] }])
  })
  const values = createEngine(Object.fromEntries(entries) as Sheet).evaluate({
    numbers: {},
    pins: {},
  })
  return inputs.map((input, i) => values[`d${i}`] ?? tensor(input.rows, input.cols))
}

/** A loss whose gradient with respect to the result is `weights`. */
function weighted(result: Tensor, weights: Tensor): number {
  return result.data.reduce((total, value, i) => total + value * weights.data[i], 0)
}
