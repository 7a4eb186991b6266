// Every operation's spreadsheet formulas, computed by an engine that is not ours.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { spreadsheetText } from '../../src/ops/expression/spreadsheet'
import type { InputCell, Op } from '../../src/ops/op'
import { fromRows, shapeOf, type Tensor } from '../../src/tensor/tensor'
import { byForward, everyOp, inputsOf } from '../support/op-cases'
import { computeFormula, label } from '../support/spreadsheet-engine'

describe.each(everyOp)('%s', (_name, op) => {
  test('comes out the same in a spreadsheet', () => {
    fc.assert(
      fc.property(inputsOf(op), (inputs) => {
        const made = [...byForward(op, inputs).data]
        bySpreadsheet(op, inputs).forEach((value, i) => expect(value).toBeCloseTo(made[i], 11))
      }),
      { numRuns: 20 },
    )
  })
})

// hot-formula-parser works out both branches of IF and stops at the ÷ 0 of the one not taken
const computable = everyOp.filter(([name]) => name !== 'divideColumns')

test.each(computable)('%s makes its hand-checked example in a spreadsheet', (_name, op) => {
  const made = bySpreadsheet(op, op.example.inputs.map(fromRows))
  expect(made.map((value) => value + 0)).toEqual(op.example.output.flat())
})

/** The result cell by cell, with the inputs laid out one under the other. */
function bySpreadsheet(op: Op, inputs: readonly Tensor[]): number[] {
  const tops = inputs.map((_, i) =>
    inputs.slice(0, i).reduce((rows, above) => rows + above.rows, 0),
  )
  const refer = ({ input, row, col }: InputCell) => label(tops[input] + row, col)
  const cells = new Map<string, number>()
  inputs.forEach(({ data, cols }, input) =>
    data.forEach((value, i) =>
      cells.set(refer({ input, row: Math.floor(i / cols), col: i % cols }), value),
    ),
  )
  const shapes = inputs.map(shapeOf)
  const [rows, cols] = op.shape(...shapes)
  return Array.from({ length: rows * cols }, (_, i) => {
    const expression = op.cell(Math.floor(i / cols), i % cols, ...shapes)
    return computeFormula(spreadsheetText(expression, refer), cells)
  })
}
