// After any edits, in any order, what an engine answers is what a new one would.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createEngine } from '../../src/sheet/engine'
import { formulaValue } from '../../src/sheet/explain'
import { shapeOf, toRows } from '../../src/tensor/tensor'
import { edited, edits, untouched } from '../support/edits'
import { awkward, decimal } from '../support/numbers'
import { filledSheets } from '../support/random-sheets'
import { sameBits } from '../support/same-bits'

const values = fc.oneof({ weight: 5, arbitrary: decimal }, { weight: 1, arbitrary: awkward })

test('evaluating what a change reaches equals evaluating from scratch', () => {
  fc.assert(
    fc.property(filledSheets(), edits(values), (sheet, sequence) => {
      const engine = createEngine(sheet)
      let inputs = untouched
      for (const edit of sequence) {
        inputs = edited(engine.plan, inputs, edit)
        const partial = engine.evaluate(inputs)
        const fresh = createEngine(sheet).evaluate(inputs)
        expect(Object.keys(partial).sort()).toEqual(Object.keys(sheet).sort())
        for (const name of Object.keys(sheet))
          expect(toRows(partial[name]), name).toEqual(toRows(fresh[name]))
      }
    }),
    { numRuns: 200 },
  )
})

test('a matrix is a new object exactly when a number in it changed', () => {
  fc.assert(
    fc.property(filledSheets(), edits(values), (sheet, sequence) => {
      const engine = createEngine(sheet)
      let inputs = untouched
      let before = engine.evaluate(inputs)
      for (const edit of sequence) {
        inputs = edited(engine.plan, inputs, edit)
        const after = engine.evaluate(inputs)
        for (const name of Object.keys(sheet))
          expect(after[name] === before[name], name).toBe(sameBits(after[name], before[name]))
        before = after
      }
    }),
    { numRuns: 200 },
  )
})

test('values handed out are never written again', () => {
  fc.assert(
    fc.property(filledSheets(), edits(values), (sheet, sequence) => {
      const engine = createEngine(sheet)
      let inputs = untouched
      const handedOut = sequence.map((edit) => {
        inputs = edited(engine.plan, inputs, edit)
        const given = engine.evaluate(inputs)
        return { given, copies: Object.entries(given).map(([, tensor]) => toRows(tensor)) }
      })
      for (const { given, copies } of handedOut)
        expect(Object.values(given).map(toRows)).toEqual(copies)
    }),
    { numRuns: 100 },
  )
})

test('every result cell holds what its own arithmetic makes, or its pin', () => {
  fc.assert(
    fc.property(filledSheets(), edits(values), (sheet, sequence) => {
      const engine = createEngine(sheet)
      const inputs = sequence.reduce((before, edit) => edited(engine.plan, before, edit), untouched)
      const after = engine.evaluate(inputs)
      for (const { name, named, made } of engine.plan.nodes) {
        if (!named || !made) continue
        const [, cols] = shapeOf(after[name])
        const explained = Array.from(after[name].data, (_, i) => {
          const cell = { matrix: name, row: Math.floor(i / cols), col: i % cols }
          return inputs.pins[name]?.[i] ?? formulaValue(engine.plan, after, cell)
        })
        expect([...after[name].data], name).toEqual(explained)
      }
    }),
    { numRuns: 100 },
  )
})
