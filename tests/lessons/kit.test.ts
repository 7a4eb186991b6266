// What both kits promise: the shipped problem, a control for each size, and shapes within the limits.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { autoencoder } from '../../src/lessons/autoencoder/autoencoder'
import { lessonIds } from '../../src/lessons/index'
import { noNames } from '../../src/lessons/kit'
import { sparseAutoencoder } from '../../src/lessons/sparse-autoencoder/sparse-autoencoder'
import { isGiven } from '../../src/sheet/sheet'
import { kits, shapesOf, valuesOfProblem } from './shapes'
import { toRows } from '../../src/tensor/tensor'

const shippedLessons = {
  autoencoder: autoencoder(),
  'sparse-autoencoder': sparseAutoencoder(),
}

describe.each(lessonIds)('%s', (id) => {
  const kit = kits[id]
  const shapes = shapesOf(id)

  test('ships the lesson as released, with its names and numbers', () => {
    const { shape, names, numbers } = kit.shipped
    const lesson = kit.make(shape, names)
    expect(lesson).toStrictEqual(shippedLessons[id])
    const givens = Object.entries(lesson.sheet).filter(([, entry]) => isGiven(entry))
    expect(Object.fromEntries(givens)).toEqual(numbers)
  })

  test('starts every shape with small whole numbers and with no dead neuron', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const { sheet } = kit.make(shape, noNames)
        const givens = Object.values(sheet).filter((entry) => isGiven(entry))
        const numbers = givens.flat(2)
        expect(numbers.filter((value) => !Number.isInteger(value) || Math.abs(value) > 3)).toEqual(
          [],
        )
        expect(numbers.some((value) => Object.is(value, -0))).toBe(false)
        const values = valuesOfProblem(kit, { shape, names: noNames, numbers: {} })
        const after = Object.entries(sheet).filter(
          ([, entry]) => !isGiven(entry) && entry.op === 'relu',
        )
        const dead = after.flatMap(([name]) =>
          toRows(values[name]).filter((row) => !row.some((value) => value > 0)),
        )
        expect(dead).toEqual([])
      }),
      { numRuns: 50 },
    )
  })

  test('has a control for each of its sizes, each from 1 to 12', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        for (const { value, withSize } of kit.sizeControls(shape)) {
          expect(withSize(value)).toEqual(shape)
          expect([0, 13, 1.5, -1, NaN].map(withSize)).toEqual([null, null, null, null, null])
          for (const size of [1, 12]) expect(withSize(size)).not.toBeNull()
        }
        const labels = kit.sizeControls(shape).map(({ label }) => label)
        expect(new Set(labels).size).toBe(labels.length)
      }),
    )
  })

  test('changes with a control what it says, and nothing else', () => {
    fc.assert(
      fc.property(shapes, fc.nat(), (shape, pick) => {
        const controls = kit.sizeControls(shape)
        const at = pick % controls.length
        const { value, withSize } = controls[at]
        const to = withSize((value % 12) + 1)
        expect(kit.sizeControls(to!).map((control) => control.value)).toEqual(
          controls.map((control, i) => (i === at ? (value % 12) + 1 : control.value)),
        )
        expect(() => kit.make(to!, noNames)).not.toThrow()
      }),
    )
  })
})

test('the controls say what they change', () => {
  const labels = lessonIds.map((id) =>
    kits[id].sizeControls(kits[id].shipped.shape).map(({ label, value }) => `${label} ${value}`),
  )
  expect(labels).toEqual([
    [
      'features 4',
      'hidden layer 1 (encoder) 3',
      'bottleneck (layer 2) 2',
      'hidden layer 3 (decoder) 3',
      'examples 4',
    ],
    ['neurons 3', 'features 6', 'tokens 5'],
  ])
})

test('only the autoencoder has a depth', () => {
  const { deeper, shallower, shipped } = kits['sparse-autoencoder']
  expect([deeper(shipped.shape), shallower(shipped.shape)]).toEqual([null, null])
})
