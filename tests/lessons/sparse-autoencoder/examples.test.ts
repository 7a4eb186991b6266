// The sparse autoencoder's worked examples: each shows what it is there for.
import { describe, expect, test } from 'vitest'
import type { Example } from '../../../src/lessons/kit'
import { sparseExamples } from '../../../src/lessons/sparse-autoencoder/examples'
import { sparseKit } from '../../../src/lessons/sparse-autoencoder/kit'
import { createEngine } from '../../../src/sheet/engine'
import { differentiate } from '../../../src/sheet/differentiate'
import { rowsOf } from '../every-lesson'
import { valuesOfProblem } from '../shapes'
import { expectWorked } from '../worked-examples'

const example = (id: string) => sparseExamples.find((one) => one.id === id)!
const valuesOf = ({ problem }: Example) => valuesOfProblem(sparseKit, problem)
const shipped = valuesOfProblem(sparseKit, sparseKit.shipped)

test('there are four, each with a name, a reason and numbers of its own', () => {
  expectWorked(sparseKit, sparseExamples)
  expect(sparseExamples).toHaveLength(4)
})

describe('a dead feature', () => {
  const dead = example('dead-feature')
  const values = valuesOf(dead)

  test('is on for none of the tokens, and the only one', () => {
    const on = rowsOf(values, 'F').map((row) => row.filter((f) => f > 0).length)
    expect(on).toEqual([1, 1, 1, 2, 1, 2, 0])
  })

  test('has a direction of length 3 that is never used', () => {
    expect(rowsOf(values, 'norms')[0][6]).toBe(3)
    expect(rowsOf(values, 'X_hat')).toEqual(rowsOf(shipped, 'X_hat'))
  })

  test('gets no push and no gradient', () => {
    const { shape, names, numbers } = dead.problem
    const { sheet } = sparseKit.make(shape, names)
    const parameters = ['W_enc', 'b_enc', 'W_dec']
    const slopes = createEngine(differentiate(sheet, 'total', parameters)).evaluate({
      numbers,
      pins: {},
    })
    expect(rowsOf(slopes, 'P')[6]).toEqual([0, 0, 0, 0, 0])
    expect(rowsOf(slopes, 'dW_enc')[6]).toEqual([0, 0, 0])
    expect(rowsOf(slopes, 'db_enc')[6]).toEqual([0])
    expect(rowsOf(slopes, 'dW_dec').map((row) => row[6])).toEqual([0, 0, 0])
  })
})

describe('two features that fire together', () => {
  const twins = example('twins')
  const values = valuesOf(twins)

  test('have the same row of activations, and half the direction each', () => {
    const F = rowsOf(values, 'F')
    expect(F[3]).toEqual(F[4])
    expect(F[3]).toEqual(rowsOf(shipped, 'F')[3])
    const together = rowsOf(values, 'W_dec').map((row) => row[3] + row[4])
    expect(together).toEqual(rowsOf(shipped, 'W_dec').map((row) => row[3]))
    expect(twins.problem.names.features.slice(3, 5)).toEqual(['Europe', 'twin'])
  })

  test('leave the reconstruction and the weighted loss as they were, with more features on', () => {
    expect(rowsOf(values, 'X_hat')).toEqual(rowsOf(shipped, 'X_hat'))
    expect(rowsOf(values, 'total')).toEqual(rowsOf(shipped, 'total'))
    // Europe is on for two tokens, so two more are on
    expect([rowsOf(shipped, 'active'), rowsOf(values, 'active')]).toEqual([[[8]], [[10]]])
  })
})

test('nearly everything on: an exact copy, and all of the loss is sparsity', () => {
  const values = valuesOf(example('dense'))
  expect(rowsOf(values, 'squared_error')).toEqual([[0]])
  // 12 of 15, where the released numbers have 8 of 30
  expect(rowsOf(values, 'active')).toEqual([[12]])
  expect(rowsOf(values, 'L0')).toEqual([[2.4]])
  const on = rowsOf(values, 'F').map((row) => row.filter((f) => f > 0).length)
  expect(on).toEqual([2, 5, 5])
  expect(rowsOf(values, 'total')).toEqual(rowsOf(values, 'sparsity'))
  expect(rowsOf(values, 'total')[0][0]).toBeGreaterThan(rowsOf(shipped, 'total')[0][0])
})

test('small number, long direction: 1 times 6 costs what 6 times 1 does', () => {
  const values = valuesOf(example('long-direction'))
  expect(rowsOf(values, 'F')).toEqual([
    [1, 0, 0, 1],
    [0, 6, 6, 0],
  ])
  expect(rowsOf(values, 'norms')).toEqual([[6, 1]])
  expect(rowsOf(values, 'row_sums')).toEqual([[2], [12]])
  expect(rowsOf(values, 'row_weighted')).toEqual([[12], [12]])
  expect(rowsOf(values, 'P')[0]).toEqual([-6, 0, 0, -6])
})
