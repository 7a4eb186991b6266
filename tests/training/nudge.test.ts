// A weight moved by hand: both losses, the quotient, and the corners it crosses.
import { expect, test } from 'vitest'
import { autoencoder } from '../../src/lessons/autoencoder/autoencoder'
import { plainOptions } from '../../src/lessons/backward/options'
import { noNames } from '../../src/lessons/kit'
import { cellReference } from '../../src/lessons/cell-words'
import { sparseAutoencoder } from '../../src/lessons/sparse-autoencoder/sparse-autoencoder'
import { chosenLesson } from '../../src/lessons/sparse-autoencoder/chosen/index'
import type { Rows } from '../../src/tensor/tensor'
import { nudge, nudgeWords } from '../../src/training/nudge'
import { trainable } from '../../src/training/trainable'
import { densePass } from './plain-run'

const dense = autoencoder()
const sparse = sparseAutoencoder()
const made = trainable(dense, plainOptions)
const say = (cell: Parameters<typeof cellReference>[1]) => cellReference(dense, cell)

test('shows both losses as bare loops find them, and the quotient beside the gradient', () => {
  const given = dense.sheet as unknown as Record<string, Rows>
  const moved = (by: number) =>
    densePass(4)({
      ...given,
      W4: given.W4.map((row, i) => (i === 2 ? row.with(1, row[1] + by) : row)),
    }).loss
  const found = nudge(made, {}, { matrix: 'W4', row: 2, col: 1 }, 0.01)
  expect(found).toMatchObject({ weight: 1, here: 5, gradient: 8, h: 0.01 })
  expect(found.below).toBeCloseTo(moved(-0.01), 12)
  expect(found.above).toBeCloseTo(moved(0.01), 12)
  expect(found.quotient).toBeCloseTo((moved(0.01) - moved(-0.01)) / 0.02, 9)
})

test('away from corners every weight of both lessons has its gradient as quotient', () => {
  let clear = 0
  for (const lesson of [dense, sparse]) {
    const here = trainable(lesson, plainOptions)
    for (const matrix of here.parameters)
      lesson.matrices[matrix].rows.forEach((_, row) =>
        lesson.matrices[matrix].cols.forEach((__, col) => {
          const found = nudge(here, {}, { matrix, row, col })
          if (found.switches.length > 0) return
          clear++
          expect(Math.abs(found.quotient - found.gradient)).toBeLessThan(1e-4)
          expect(nudgeWords(found, say)).toMatch(/is the gradient/)
        }),
      )
  }
  expect(clear).toBeGreaterThan(40)
})

test('says which activation switches when a corner lies within the step', () => {
  // Z4[4,4] is exactly 0 as shipped: a larger bias switches that output on
  const found = nudge(made, {}, { matrix: 'b4', row: 3, col: 0 })
  expect(found.switches).toEqual([{ matrix: 'Y', row: 3, col: 3 }])
  expect(nudgeWords(found, say)).toMatch(
    /^Within 0\.001 of this weight Y\[4,4\] switches.*two slopes.*stands exactly on it, so no smaller/,
  )
})

test('a corner beside the weight can be got away from with a smaller step', () => {
  const b4 = [[0], [1], [0], [1.0005]]
  const found = nudge(made, { b4 }, { matrix: 'b4', row: 3, col: 0 })
  expect(found.switches).toEqual([{ matrix: 'Y', row: 3, col: 3 }])
  expect(nudgeWords(found, say)).toMatch(/Try a smaller step\.$/)
  expect(nudge(made, { b4 }, { matrix: 'b4', row: 3, col: 0 }, 0.0001).switches).toEqual([])
})

test('a frozen norm is said to make the difference', () => {
  const frozen = trainable(sparse, { ...plainOptions, norm: 'frozen' })
  const found = nudge(frozen, {}, { matrix: 'W_dec', row: 0, col: 3 })
  expect(found.switches).toEqual([])
  expect(found.quotient - found.gradient).toBeCloseTo(-5, 3)
  expect(nudgeWords(found, say)).toMatch(/counts as a constant/)
})

test('is measured from the learner’s numbers and pins, and leaves them as they were', () => {
  const numbers = { b4: [[0], [1], [0], [2]] }
  const pinned = trainable(dense, { ...plainOptions, pins: { A3: { 0: 7 } } })
  const found = nudge(pinned, numbers, { matrix: 'b4', row: 3, col: 0 })
  expect(found.weight).toBe(2)
  expect(found.quotient).toBeCloseTo(found.gradient, 6)
  expect(numbers.b4[3]).toEqual([2])
})

test('refuses what is no weight, and a step of nothing, in a sentence', () => {
  expect(() => nudge(made, {}, { matrix: 'X', row: 0, col: 0 })).toThrow('X is no weight or bias')
  for (const h of [0, -1, NaN, Infinity])
    expect(() => nudge(made, {}, { matrix: 'W1', row: 0, col: 0 }, h)).toThrow('a step above 0')
})

test('a threshold is said to have an estimate for a gradient, which no quotient confirms', () => {
  const lesson = chosenLesson({ sizes: [3, 6], columns: 5 }, noNames, 'jumprelu')
  const jump = trainable(lesson, plainOptions)
  const numbers = { bandwidth: [[2]], theta: [[1.5], [1.5], [1.5], [1.5], [1.5], [1.5]] }
  const found = nudge(jump, numbers, { matrix: 'theta', row: 2, col: 0 })
  expect(found.quotient).toBe(0)
  expect(found.gradient).not.toBe(0)
  expect(nudgeWords(found, say)).toMatch(/^No quotient confirms this gradient/)
  // past the threshold a feature jumps, it does not bend
  const far = nudge(jump, numbers, { matrix: 'W_enc', row: 0, col: 0 }, 1)
  expect(far.switches).not.toEqual([])
  expect(nudgeWords(far, (cell) => cellReference(lesson, cell))).toMatch(/the loss may jump/)
})

test('a loss that is no finite number has nothing to compare', () => {
  const b4 = [[1e200], [1], [0], [1]]
  const found = nudge(made, { b4 }, { matrix: 'b4', row: 0, col: 0 })
  expect(nudgeWords(found, say)).toMatch(/^There is nothing to compare: the loss .* no finite/)
})

test('a weight too large to be moved is said to be', () => {
  const b4 = [[1e20], [1], [0], [1]]
  const found = nudge(made, { b4 }, { matrix: 'b4', row: 0, col: 0 })
  expect(nudgeWords(found, say)).toMatch(/±0\.001 is lost in rounding/)
})

test('rounding in a large loss is not taken for a bend', () => {
  const b_dec = [[1], [1e8], [0]]
  const cell = { matrix: 'b_dec', row: 0, col: 0 }
  const found = nudge(trainable(sparse, plainOptions), { b_dec }, cell, 0.0001)
  expect(Math.abs(found.quotient - found.gradient)).toBeGreaterThan(1)
  expect(nudgeWords(found, say)).toMatch(/no more than rounding.* Try a larger step\.$/)
})
