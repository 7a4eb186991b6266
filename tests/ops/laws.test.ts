// What every operation promises about its result, held on random matrices of unequal shapes.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromRows, toRows } from '../../src/tensor/tensor'
import { awkward, decimal } from '../support/numbers'
import { byCell, byForward, everyOp, inputsOf } from '../support/op-cases'
import { sameBits } from '../support/same-bits'

describe.each(everyOp)('%s', (_name, op) => {
  test('writes every cell of the promised shape and adds to nothing that was there', () => {
    fc.assert(
      fc.property(inputsOf(op), (inputs) => {
        const made = byForward(op, inputs, NaN)
        expect(made.data).not.toContain(NaN)
        expect(sameBits(byForward(op, inputs, 7), made)).toBe(true)
      }),
    )
  })

  test('leaves its inputs as they were', () => {
    fc.assert(
      fc.property(inputsOf(op), (inputs) => {
        const before = inputs.map(toRows)
        byForward(op, inputs)
        expect(inputs.map(toRows)).toEqual(before)
      }),
    )
  })

  test('makes each cell as that cell is explained, to the bit', () => {
    fc.assert(
      fc.property(inputsOf(op), (inputs) => {
        expect(toRows(byForward(op, inputs))).toEqual(toRows(byCell(op, inputs)))
      }),
    )
  })

  test('is still as explained on zeros, overflow, infinities and NaN, and never throws', () => {
    fc.assert(
      fc.property(inputsOf(op, awkward), (inputs) => {
        expect(toRows(byForward(op, inputs))).toEqual(toRows(byCell(op, inputs)))
      }),
    )
  })

  test('never makes −0', () => {
    const clashing = fc.oneof(decimal, fc.constantFrom(0, 0, -1, 1, -5e-324, 1e-200, -1e-200))
    fc.assert(
      fc.property(inputsOf(op, clashing), (inputs) => {
        const isMinusZero = (value: number) => Object.is(value, -0)
        expect(byForward(op, inputs).data.some(isMinusZero)).toBe(false)
        expect(byCell(op, inputs).data.some(isMinusZero)).toBe(false)
      }),
    )
  })

  test('makes its hand-checked example, as a whole and cell by cell', () => {
    const inputs = op.example.inputs.map(fromRows)
    expect(toRows(byForward(op, inputs))).toEqual(op.example.output)
    expect(toRows(byCell(op, inputs))).toEqual(op.example.output)
  })
})
