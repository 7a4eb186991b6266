// Formulas written as mathematics over symbols.
import { expect, test } from 'vitest'
import { notationOf } from '../../src/sheet/notation'

const symbol = (name: string) => (name === 'X_hat' ? 'X̂' : name)

test('names are written by their symbols', () => {
  expect(notationOf('X_hat', symbol)).toBe('X̂')
  expect(notationOf({ op: 'subtract', args: ['X_hat', 'X'] }, symbol)).toBe('X̂ − X')
  expect(notationOf({ op: 'linear', args: ['W', 'X_hat', 'b'] }, symbol)).toBe('W·X̂ + b')
})

test('a negative number has a true minus sign', () => {
  expect(notationOf({ op: 'scale', args: [-1, 'X_hat'] }, symbol)).toBe('−1·X̂')
  expect(notationOf({ op: 'scale', args: [0.5, 'X'] }, symbol)).toBe('0.5·X')
})

test('a formula inside a formula is written where it stands', () => {
  const formula = { op: 'matmul', args: ['dZ', { op: 'transpose', args: ['X'] }] }
  expect(notationOf(formula, symbol)).toBe('dZ·Xᵀ')
})
