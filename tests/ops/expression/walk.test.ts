// Going through expression trees: nothing missed, nothing moved.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compute } from '../../../src/ops/expression/compute'
import { leavesOf, partsOf, replaceLeaves } from '../../../src/ops/expression/walk'
import { expressions } from '../../support/expressions'
import { decimal } from '../../support/numbers'

test('every leaf is listed, as often as it stands in the tree', () => {
  fc.assert(
    fc.property(expressions(4), (expression) => {
      const written = [...JSON.stringify(expression).matchAll(/"at":(\d)/g)].map(([, at]) => +at)
      expect(leavesOf(expression).sort()).toEqual(written.sort())
    }),
  )
})

test('a leaf and a number have no parts, all else has some', () => {
  fc.assert(
    fc.property(expressions(4), (expression) => {
      const single = expression.kind === 'cell' || expression.kind === 'number'
      expect(partsOf(expression).length === 0).toBe(single)
    }),
  )
})

test('leaves replaced by other leaves leave the same arithmetic', () => {
  fc.assert(
    fc.property(expressions(4), (expression) => {
      const moved = replaceLeaves(expression, (at) => ({ kind: 'cell', at: at + 10 }))
      const back = replaceLeaves(moved, (at) => ({ kind: 'cell', at: at - 10 }))
      expect(back).toEqual(expression)
      expect(leavesOf(moved)).toEqual(leavesOf(expression).map((at) => at + 10))
    }),
  )
})

test('leaves replaced by their arithmetic compute to the same number', () => {
  const numbers = fc.array(decimal, { minLength: 4, maxLength: 4 })
  fc.assert(
    fc.property(expressions(2), expressions(4), numbers, (outer, inner, read) => {
      const readInner = (leaf: number) => read[leaf]
      const value = compute(inner, readInner)
      expect(
        compute(
          replaceLeaves(outer, () => inner),
          readInner,
        ),
      ).toBe(compute(outer, () => value))
    }),
  )
})
