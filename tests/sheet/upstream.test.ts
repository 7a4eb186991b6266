// The part of a sheet that some matrices are made from: those, all they read, and nothing else.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createEngine } from '../../src/sheet/engine'
import { upstreamOf } from '../../src/sheet/upstream'
import { filledSheets } from '../support/random-sheets'

const nothing = { numbers: {}, pins: {} }

test('goes through nested formulas, keeps the order, leaves out what is not read', () => {
  const sheet = {
    A: [[1]],
    B: [[2]],
    C: { op: 'add', args: [{ op: 'square', args: ['B'] }, 3] },
    D: { op: 'copy', args: ['A'] },
    E: { op: 'copy', args: ['C'] },
  } as const
  expect(Object.keys(upstreamOf(sheet, ['E']))).toEqual(['B', 'C', 'E'])
  expect(Object.keys(upstreamOf(sheet, ['D', 'B']))).toEqual(['A', 'B', 'D'])
})

test('any sheet computes the same without what is not read', () => {
  fc.assert(
    fc.property(filledSheets(), fc.nat(100), (sheet, at) => {
      const names = Object.keys(sheet)
      const name = names[at % names.length]
      const part = createEngine(upstreamOf(sheet, [name])).evaluate(nothing)
      expect(part[name]).toEqual(createEngine(sheet).evaluate(nothing)[name])
    }),
  )
})
