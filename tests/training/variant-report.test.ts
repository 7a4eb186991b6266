// The activations side by side say what the engine computes, on sheets that a learner has edited.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainOptions } from '../../src/lessons/backward/options'
import type { Numbers } from '../../src/lessons/growth'
import { sparseAutoencoder } from '../../src/lessons/sparse-autoencoder/sparse-autoencoder'
import {
  type Activation,
  type Convention,
  conventions,
  variantOptions,
} from '../../src/lessons/sparse-autoencoder/variants/options'
import { createEngine } from '../../src/sheet/engine'
import type { Pins } from '../../src/sheet/sheet'
import { type Rows, toRows } from '../../src/tensor/tensor'
import {
  reportActivations,
  sharedPins,
  type VariantReport,
} from '../../src/training/variant-report'
import { clipped, layer, pairs, total } from '../lessons/plain-loops'
import { rowsOf } from '../support/numbers'

const lesson = sparseAutoencoder()
const exercise = { ...plainOptions, convention: 'exercise', tied: false } as const

/** Encoder, biases and inputs of the shipped sizes. */
const edited: fc.Arbitrary<Numbers> = fc.record({
  X: rowsOf([3, 5]),
  W_enc: rowsOf([6, 3]),
  b_enc: rowsOf([6, 1]),
  W_dec: rowsOf([3, 6]),
  b_dec: rowsOf([3, 1]),
  lambda: rowsOf([1, 1]),
})

const byName = (reports: readonly VariantReport[]) =>
  Object.fromEntries(reports.map((report) => [report.activation, report])) as Record<
    Activation,
    VariantReport
  >

describe('on edited sheets', () => {
  it('ReLU is what the sheet shows, and all four share its Z', () => {
    fc.assert(
      fc.property(edited, (numbers) => {
        const sheet = createEngine(lesson.sheet).evaluate({ numbers, pins: {} })
        const reports = reportActivations(lesson, numbers, {}, exercise)
        for (const { values } of reports) expect(toRows(values.Z)).toEqual(toRows(sheet.Z))
        const { relu } = byName(reports)
        expect(toRows(relu.values.F)).toEqual(toRows(sheet.F))
        expect(toRows(relu.values.X_hat)).toEqual(toRows(sheet.X_hat))
        expect(relu.L0).toBeCloseTo(sheet.L0.data[0], 9)
        expect(relu.error).toBeCloseTo(sheet.squared_error.data[0], 9)
        expect(relu.loss).toBeCloseTo(sheet.total.data[0], 9)
      }),
      { numRuns: 40 },
    )
  })

  it('each activation is what bare loops make of that Z, and so is the error', () => {
    const k = 2
    const theta = [[0.5], [1], [1.5], [2], [0.1], [3]]
    fc.assert(
      fc.property(edited, rowsOf([6, 3]), rowsOf([6, 1]), (numbers, W_gate, b_gate) => {
        const own = { k: [[k]], theta, W_gate, b_gate }
        const reports = reportActivations(lesson, numbers, own, exercise)
        const Z = toRows(reports[0].values.Z)
        const gate = toRows(byName(reports).gated.values.gate)
        layer(W_gate, numbers.X, b_gate).forEach((row, i) =>
          row.forEach((open, col) => expect(gate[i][col]).toBeCloseTo(open, 9)),
        )
        // larger ones of the token, and equal ones above it
        const before = (i: number, col: number) =>
          Z.filter((row, r) => row[col] > Z[i][col] || (r < i && row[col] === Z[i][col])).length
        const expected: Record<Activation, Rows> = {
          relu: clipped(Z),
          topk: Z.map((row, i) => row.map((z, col) => (z > 0 && before(i, col) < k ? z : 0))),
          jumprelu: Z.map((row, i) => row.map((z) => (z > theta[i][0] ? z : 0))),
          gated: pairs(clipped(Z), gate, (f, open) => (open > 0 ? f : 0)),
        }
        for (const { activation, values, error, L0 } of reports) {
          const F = expected[activation]
          expect(toRows(values.F), activation).toEqual(F)
          const rebuilt = layer(numbers.W_dec, F, numbers.b_dec)
          const squares = pairs(rebuilt, numbers.X, (a, b) => (a - b) ** 2)
          expect(error).toBeCloseTo(total(squares), 9)
          expect(L0).toBeCloseTo(F.flat().filter((f) => f > 0).length / 5, 9)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('the parts add up to the loss, in every convention', () => {
    fc.assert(
      fc.property(edited, fc.boolean(), (numbers, tied) => {
        for (const name of Object.keys(conventions) as Convention[])
          for (const { loss, parts } of reportActivations(
            lesson,
            numbers,
            {},
            { ...variantOptions('relu', name), tied },
          ))
            expect(parts.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(loss, 8)
      }),
      { numRuns: 10 },
    )
  })
})

it('each cell is marked by what became of it', () => {
  const { relu, topk, jumprelu } = byName(reportActivations(lesson, {}, {}, exercise))
  expect(relu.fates[5]).toEqual(['clipped', 'kept', 'kept', 'clipped', 'clipped'])
  expect(topk.fates[5]).toEqual(['clipped', 'kept', 'cut', 'clipped', 'clipped'])
  expect(jumprelu.fates[1]).toEqual(['clipped', 'clipped', 'clipped', 'clipped', 'cut'])
  expect(topk.alive).toEqual([0, 1, 3, 5])
  expect(jumprelu.alive).toEqual([0, 3, 5])
  const zero = reportActivations(
    lesson,
    { b_enc: [[-5], [0], [-3], [-2], [-2], [-2]] },
    {},
    exercise,
  )
  expect(zero[0].fates[0][0]).toBe('zero')
})

it('a pinned feature is on in every activation, and pins on losses are left out', () => {
  const pins: Pins = { F: { 26: 7 }, L1: { 0: 100 }, total: { 0: 3 } }
  expect(sharedPins(pins)).toEqual({ F: { 26: 7 } })
  for (const { fates, values } of reportActivations(
    lesson,
    {},
    {},
    { ...exercise, pins: sharedPins(pins) },
  )) {
    expect(fates[5][1]).toBe('pinned')
    expect(toRows(values.F)[5][1]).toBe(7)
  }
})
