// What both kits promise of a change of sizes: what fits stays, and growing changes nothing there was.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lessonIds } from '../../src/lessons/index'
import type { Rows } from '../../src/tensor/tensor'
import { toRows } from '../../src/tensor/tensor'
import { kits, problemOf, shapesOf, valuesOfProblem } from './shapes'

describe.each(lessonIds)('%s', (id) => {
  const kit = kits[id]
  const shapes = shapesOf(id)
  const seeds = fc.integer({ min: 1, max: 100 })

  test('one size more or less: every number that fits stays where it was', () => {
    fc.assert(
      fc.property(shapes, seeds, fc.nat(), fc.boolean(), (shape, seed, pick, more) => {
        const problem = problemOf(kit, shape, seed)
        const controls = kit.sizeControls(shape)
        const { value, withSize } = controls[pick % controls.length]
        const to = withSize(value + (more ? 1 : -1))
        if (!to) return
        const resized = kit.resized(problem, to)
        for (const [name, rows] of Object.entries(resized.numbers)) {
          const before = problem.numbers[name]
          const kept = common(before, rows)
          expect(kept(rows), name).toEqual(kept(before))
        }
      }),
      { numRuns: 40 },
    )
  })

  test('growing any one size leaves every number of every result as it was', () => {
    fc.assert(
      fc.property(shapesOf(id, 8), seeds, fc.nat(), (shape, seed, pick) => {
        const problem = problemOf(kit, shape, seed)
        const controls = kit.sizeControls(shape)
        const { value, withSize } = controls[pick % controls.length]
        const grown = kit.resized(problem, withSize(value + 1)!)
        const before = valuesOfProblem(kit, problem)
        const after = valuesOfProblem(kit, grown)
        for (const [name, old] of Object.entries(before)) {
          // sums and means take in what is new; a feature's direction adds to the reconstruction
          if (!/^(X|W|b|Z\d?|F|A\d|Y|norms)/.test(name) || name === 'X_hat') continue
          const kept = common(toRows(old), toRows(after[name]))
          expect(kept(toRows(after[name])), name).toEqual(kept(toRows(old)))
        }
      }),
      { numRuns: 40 },
    )
  })

  test('all new numbers are whole and small, and the same every time', () => {
    fc.assert(
      fc.property(shapes, shapes, seeds, (shape, to, seed) => {
        const problem = problemOf(kit, shape, seed)
        const old = new Set(Object.values(problem.numbers).flat(2))
        const resized = kit.resized(problem, to)
        const fresh = Object.values(resized.numbers)
          .flat(2)
          .filter((value) => !old.has(value))
        expect(fresh.filter((value) => !Number.isInteger(value) || Math.abs(value) > 3)).toEqual([])
        expect(kit.resized(problem, to)).toStrictEqual(resized)
      }),
      { numRuns: 40 },
    )
  })

  test('makes any shape from any other, with every given in its size', () => {
    fc.assert(
      fc.property(shapes, shapes, (shape, to) => {
        const resized = kit.resized(problemOf(kit, shape), to)
        expect(resized.shape).toEqual(to)
        expect(sizesOf(resized.numbers)).toEqual(sizesOf(problemOf(kit, to).numbers))
        expect(() => valuesOfProblem(kit, resized)).not.toThrow()
      }),
      { numRuns: 40 },
    )
  })

  test('keeps the names of the columns and features that stay', () => {
    fc.assert(
      fc.property(shapes, shapes, (shape, to) => {
        const { names } = problemOf(kit, shape)
        const kept = kit.resized(problemOf(kit, shape), to).names
        const features = id === 'autoencoder' ? 0 : to.sizes[1]
        expect(kept.columns).toEqual(names.columns.slice(0, to.columns))
        expect(kept.features).toEqual(names.features.slice(0, features))
      }),
      { numRuns: 40 },
    )
  })

  test('its own shape changes nothing', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const problem = problemOf(kit, shape)
        expect(kit.resized(problem, shape)).toEqual(problem)
      }),
      { numRuns: 40 },
    )
  })
})

/** The part of a matrix that both have. */
function common(one: Rows, other: Rows) {
  const rows = Math.min(one.length, other.length)
  const cols = Math.min(one[0].length, other[0].length)
  return (from: Rows) => from.slice(0, rows).map((row) => row.slice(0, cols))
}

function sizesOf(numbers: Readonly<Record<string, Rows>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(numbers).map(([name, rows]) => [name, `${rows.length}×${rows[0].length}`]),
  )
}
