// A sheet evaluated edit by edit: what changes is new, what does not is the same object.
import { describe, expect, test } from 'vitest'
import { SheetError } from '../../src/sheet/compile'
import { createEngine } from '../../src/sheet/engine'
import type { Sheet, Values } from '../../src/sheet/sheet'
import { toRows } from '../../src/tensor/tensor'
import { untouched } from '../support/edits'

const sheet: Sheet = {
  W: [
    [1, 0, -1],
    [0, 1, 1],
  ],
  b: [[1], [-2]],
  X: [
    [1, 2],
    [3, 4],
    [5, 6],
  ],
  Z: { op: 'linear', args: ['W', 'X', 'b'] },
  A: { op: 'relu', args: ['Z'] },
  total: { op: 'sum', args: ['A'] },
  size: { op: 'sum', args: [{ op: 'square', args: ['W'] }] },
}

const rowsOf = (values: Values) =>
  Object.fromEntries(Object.entries(values).map(([name, tensor]) => [name, toRows(tensor)]))

const newOnes = (before: Values, after: Values) =>
  Object.keys(after).filter((name) => after[name] !== before[name])

test('a sheet answers with every named matrix', () => {
  expect(rowsOf(createEngine(sheet).evaluate(untouched))).toEqual({
    W: sheet.W,
    b: sheet.b,
    X: sheet.X,
    Z: [
      [-3, -3],
      [6, 8],
    ],
    A: [
      [0, 0],
      [6, 8],
    ],
    total: [[14]],
    size: [[4]],
  })
})

describe('after an edit', () => {
  test('nothing changed gives back the very same values', () => {
    const engine = createEngine(sheet)
    const first = engine.evaluate(untouched)
    expect(engine.evaluate(untouched)).toBe(first)
    expect(engine.evaluate({ numbers: {}, pins: {} })).toBe(first)
  })

  test('only the edited matrix and what follows from it are new objects', () => {
    const engine = createEngine(sheet)
    const before = engine.evaluate(untouched)
    const after = engine.evaluate({ numbers: { b: [[1], [-3]] }, pins: {} })
    expect(newOnes(before, after)).toEqual(['b', 'Z', 'A', 'total'])
    expect(toRows(after.total)).toEqual([[12]])
    for (const name of ['W', 'X', 'size']) expect(after[name]).toBe(before[name])
  })

  test('a matrix whose numbers come out equal stays the object it was, and all after it', () => {
    const engine = createEngine(sheet)
    const before = engine.evaluate(untouched)
    const after = engine.evaluate({ numbers: { b: [[0], [-2]] }, pins: {} })
    expect(newOnes(before, after)).toEqual(['b', 'Z'])
    expect(after.A).toBe(before.A)
    expect(after.total).toBe(before.total)
  })

  test('the same numbers typed again change no object', () => {
    const engine = createEngine(sheet)
    const before = engine.evaluate(untouched)
    const after = engine.evaluate({ numbers: { b: [[1], [-2]] }, pins: {} })
    expect(newOnes(before, after)).toEqual([])
  })

  test('numbers no longer given are the starting ones again', () => {
    const engine = createEngine(sheet)
    const before = rowsOf(engine.evaluate(untouched))
    engine.evaluate({ numbers: { X: [[9, 9], [9, 9], [9, 9]] }, pins: {} }) // prettier-ignore
    expect(rowsOf(engine.evaluate(untouched))).toEqual(before)
  })

  test('values handed out earlier keep their numbers', () => {
    const engine = createEngine(sheet)
    const before = engine.evaluate(untouched)
    const written = rowsOf(before)
    engine.evaluate({ numbers: { X: [[9, 9], [9, 9], [9, 9]] }, pins: { Z: { 0: 50 } } }) // prettier-ignore
    expect(rowsOf(before)).toEqual(written)
  })
})

test('two engines of one sheet keep their numbers apart', () => {
  const [one, other] = [createEngine(sheet), createEngine(sheet)]
  one.evaluate({ numbers: { b: [[100], [100]] }, pins: {} })
  expect(toRows(other.evaluate(untouched).total)).toEqual([[14]])
})

test('−0 typed or pinned is 0', () => {
  const engine = createEngine({ X: [[1, -0]], Y: { op: 'copy', args: ['X'] } })
  expect(rowsOf(engine.evaluate(untouched))).toEqual({ X: [[1, 0]], Y: [[1, 0]] })
  const pinned = engine.evaluate({ numbers: {}, pins: { Y: { 0: -0 } } })
  expect(rowsOf(pinned)).toEqual({ X: [[1, 0]], Y: [[0, 0]] })
  const typed = engine.evaluate({ numbers: { X: [[-0, 2]] }, pins: {} })
  expect(rowsOf(typed)).toEqual({ X: [[0, 2]], Y: [[0, 2]] })
})

test.each([
  { rows: [[1, 2]], says: 'b is 2×1 here; given 1×2.' },
  { rows: [[1, 2], [3]], says: 'b: row 2 has 1 numbers where row 1 has 2.' },
  { rows: [], says: 'b has no numbers.' },
])('numbers $rows for a 2×1 matrix are refused and leave the engine working', ({ rows, says }) => {
  const engine = createEngine(sheet)
  const before = rowsOf(engine.evaluate(untouched))
  const refused = () => engine.evaluate({ numbers: { b: rows }, pins: {} })
  expect(refused).toThrow(SheetError)
  expect(refused).toThrow(says)
  expect(rowsOf(engine.evaluate(untouched))).toEqual(before)
})
