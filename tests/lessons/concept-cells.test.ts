// The cells that show an idea, and which cells a worksheet leaves blank.
import { describe, expect, it } from 'vitest'
import { type BlankRow, blanksOf, countBlanks, resultsByStep } from '../../src/lessons/blanks'
import { conceptsOf } from '../../src/lessons/concept-cells'
import { isGiven } from '../../src/sheet/sheet'
import { at } from '../../src/tensor/tensor'
import { asGiven, edited } from '../formats/export/states'
import { everyLesson } from './every-lesson'
import { autoencoder } from '../../src/lessons/autoencoder/autoencoder'
import { sparseAutoencoder } from '../../src/lessons/sparse-autoencoder/sparse-autoencoder'
import { createEngine } from '../../src/sheet/engine'

const shipped = asGiven(autoencoder())
const of = (state: typeof shipped, matrix: string, row: number, col: number) => [
  ...conceptsOf(state.lesson, state.plan, state.values, state.pins, { matrix, row, col }),
]

it('a bias that is not 0 is an idea, and one that is 0 is none', () => {
  // b1 is 0, 1, 0; no number in row 1 of W1·X multiplies two negatives
  expect(of(shipped, 'Z1', 0, 0)).toEqual([])
  expect(of(shipped, 'Z1', 1, 0)).toEqual(['bias'])
})

it('minus times minus is one', () => {
  const { lesson } = shipped
  const engine = createEngine(lesson.sheet)
  const numbers = {
    W1: [
      [-1, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ],
    X: lesson.sheet['X'] as number[][],
  }
  const X = numbers.X.map((line, i) => (i === 0 ? [-2, 2, -3, 0] : [...line]))
  const state = {
    ...shipped,
    plan: engine.plan,
    values: engine.evaluate({ numbers: { ...numbers, X }, pins: {} }),
  }
  expect([0, 1, 2, 3].map((col) => of(state, 'Z1', 0, col))).toEqual([
    ['negatives'],
    [],
    ['negatives'],
    [],
  ])
})

it('a zero that ReLU wrote is one, a zero that was there is none', () => {
  const { lesson, values } = shipped
  for (const [matrix, before] of [
    ['A1', 'Z1'],
    ['A2', 'Z2'],
    ['Y', 'Z4'],
  ])
    lesson.matrices[matrix].rows.forEach((_, row) =>
      lesson.matrices[matrix].cols.forEach((__, col) =>
        expect(of(shipped, matrix, row, col)).toEqual(
          at(values[before], row, col) < 0 ? ['relu zero'] : [],
        ),
      ),
    )
})

it('a sum weighted by its decoder norm is one, in every row', () => {
  const state = asGiven(sparseAutoencoder())
  state.lesson.matrices['row_weighted'].rows.forEach((_, row) =>
    expect(of(state, 'row_weighted', row, 0)).toContain('norm'),
  )
  expect(of(state, 'row_sums', 0, 0)).not.toContain('norm')
})

describe.each(everyLesson)('%s', (_, make) => {
  it('no given and no pin is blank, and each choice leaves the cells it names', () => {
    const { lesson, plan, values, pins } = edited(make())
    const choose = (choice: Parameters<typeof blanksOf>[4]) =>
      blanksOf(lesson, plan, values, pins, choice)
    const results = Object.keys(lesson.sheet).filter((name) => !isGiven(lesson.sheet[name]))
    const everything = choose({ kind: 'everything' })
    expect(Object.keys(everything)).toEqual(results)
    for (const matrix of results) {
      const { rows, cols } = lesson.matrices[matrix]
      const pinned = Object.keys(pins[matrix] ?? {}).map(Number)
      expect(everything[matrix].size).toBe(rows.length * cols.length - pinned.length)
      for (const index of pinned) expect(everything[matrix].has(index)).toBe(false)
      const blankRows = (row: BlankRow) => {
        const { [matrix]: cells } = choose({ kind: 'rows', row, matrices: results })
        return [...new Set([...cells].map((index) => Math.floor(index / cols.length)))]
      }
      const middle = Math.floor(rows.length / 2)
      for (const row of [0, 1, 2, 11])
        expect([[row], []].slice(row < rows.length ? 0 : 1)).toContainEqual(blankRows(row))
      expect([[middle], []]).toContainEqual(blankRows('middle'))
      if (pinned.length === 0) expect(blankRows('middle')).toEqual([middle])
      expect(everything[matrix]).toEqual(choose({ kind: 'matrices', matrices: [matrix] })[matrix])
    }
    for (const [matrix, cells] of Object.entries(choose({ kind: 'concepts' })))
      for (const index of cells) expect(everything[matrix].has(index)).toBe(true)
    const [one, ...others] = results
    expect(countBlanks(choose({ kind: 'matrices', matrices: [one] }))).toBe(everything[one].size)
    const notOne = choose({ kind: 'rows', row: 0, matrices: others })
    expect(notOne[one].size).toBe(0)
    const ofSteps = resultsByStep(lesson).flatMap(({ matrices }) => matrices)
    expect(ofSteps.toSorted()).toEqual(results.toSorted())
  })
})
