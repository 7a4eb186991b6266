// Formulas written as mathematics and as code, with the symbols that a lesson gives its matrices.
import fc from 'fast-check'
import { parse } from 'mathjs'
import { describe, expect, test } from 'vitest'
import type { OpName } from '../../src/ops/index'
import type { Argument, Formula } from '../../src/ops/op'
import { notationOf } from '../../src/sheet/notation'
import { allOps as ops } from '../support/op-cases'

const symbol = (name: string) => (name === 'X_hat' ? 'X̂' : name)
const plain = (name: string) => name

test('matrices are written by their symbols', () => {
  expect(notationOf('X_hat', symbol)).toBe('X̂')
  expect(notationOf({ op: 'subtract', args: ['X_hat', 'X'] }, symbol)).toBe('X̂ − X')
  expect(notationOf({ op: 'linear', args: ['W', 'X_hat', 'b'] }, symbol)).toBe('W·X̂ + b')
})

test('numbers carry a true minus sign in mathematics, and a hyphen in code', () => {
  expect(notationOf({ op: 'scale', args: [-1, 'X_hat'] }, symbol)).toBe('−1·X̂')
  expect(notationOf({ op: 'scale', args: [0.5, 'X'] }, symbol)).toBe('0.5·X')
  expect(notationOf({ op: 'scale', args: [-1, 'X'] }, plain, 'torch')).toBe('-1 * X')
})

test('a formula inside another is written in its place', () => {
  const formula: Argument = { op: 'matmul', args: ['dZ', { op: 'transpose', args: ['X'] }] }
  expect(notationOf(formula, symbol)).toBe('dZ·Xᵀ')
  expect(notationOf(formula, plain, 'numpy')).toBe('dZ @ X.T')
})

const difference: Formula = { op: 'subtract', args: ['A', 'B'] }
const product: Formula = { op: 'multiply', args: ['A', 'B'] }

test.each<[Formula, math: string, torch: string]>([
  [{ op: 'scale', args: [2, difference] }, '2·(A − B)', '2 * (A - B)'],
  [{ op: 'subtract', args: ['C', difference] }, 'C − (A − B)', 'C - (A - B)'],
  [{ op: 'subtract', args: [difference, 'C'] }, 'A − B − C', 'A - B - C'],
  [{ op: 'square', args: [difference] }, '(A − B)²', '(A - B) ** 2'],
  [{ op: 'sum', args: [{ op: 'square', args: ['A'] }] }, 'Σ A²', '(A ** 2).sum()'],
  [{ op: 'sum', args: [product] }, 'Σ (A ∘ B)', '(A * B).sum()'],
  [{ op: 'transpose', args: [product] }, '(A ∘ B)ᵀ', '(A * B).T'],
  [{ op: 'relu', args: [difference] }, 'ReLU(A − B)', 'torch.relu(A - B)'],
  [{ op: 'absolute', args: [difference] }, '|A − B|', '(A - B).abs()'],
  [{ op: 'matmul', args: ['C', product] }, 'C·(A ∘ B)', 'C @ (A * B)'],
  [{ op: 'matmul', args: [product, 'C'] }, '(A ∘ B)·C', 'A * B @ C'],
  [{ op: 'copy', args: [difference] }, 'A − B', '(A - B).clone()'],
  [
    { op: 'scale', args: [2, { op: 'copy', args: [difference] }] },
    '2·(A − B)',
    '2 * (A - B).clone()',
  ],
  [{ op: 'add', args: ['C', { op: 'scale', args: [-1, 'A'] }] }, 'C + (−1·A)', 'C + (-1 * A)'],
])('brackets stand where they are needed and nowhere else: %j', (formula, math, torch) => {
  expect(notationOf(formula, plain)).toBe(math)
  expect(notationOf(formula, plain, 'torch')).toBe(torch)
})

test('a symbol that is itself a product or a sum is bracketed like one', () => {
  const weighted = (name: string) => (name === 'P' ? 'λ·L1' : name)
  expect(notationOf({ op: 'square', args: ['P'] }, weighted)).toBe('(λ·L1)²')
  expect(notationOf({ op: 'add', args: ['A', 'P'] }, weighted)).toBe('A + λ·L1')
})

describe.each(['torch', 'numpy'] as const)('as %s', (library) => {
  test('any formula reads as the tree it is, by another parser', () => {
    fc.assert(
      fc.property(formulas, (formula) => {
        const line = notationOf(formula, plain, library)
        expect(tree(line), line).toBe(tree(withEveryBracket(formula, library)))
      }),
      { numRuns: 300 },
    )
  })
})

/** Operations whose Python is more than arithmetic and calls, which the other parser cannot read. */
const beyondArithmetic: readonly string[] = ['aboveThreshold', 'jumpRelu', 'topK']
const names = (Object.keys(ops) as OpName[]).filter((name) => !beyondArithmetic.includes(name))
const { formulas } = fc.letrec<{ formulas: Formula; args: Argument }>((tie) => ({
  args: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<Argument>('A', 'B', 'C'),
    fc.constantFrom<Argument>(-1, 2, -0.5),
    tie('formulas'),
  ),
  formulas: fc
    .tuple(fc.constantFrom(...names), tie('args'), tie('args'), tie('args'))
    .map(([op, ...args]) => ({ op, args: args.slice(0, ops[op].sample(1, 1, 1).length) })),
}))

/** The line with a bracket around every argument, needed or not. */
function withEveryBracket(argument: Argument, library: 'torch' | 'numpy'): string {
  if (typeof argument !== 'object') return String(argument)
  const args = argument.args.map((inner) => `(${withEveryBracket(inner, library)})`)
  return ops[argument.op as OpName][library](...args)
}

/** What a line of Python means, in the syntax of a parser that has the same precedences. */
function tree(line: string): string {
  const calls = line
    .replaceAll('**', '^')
    .replaceAll('@', '*')
    .replaceAll(/\b(np|torch|linalg)\./g, '$1_')
    .replaceAll(/\b(dim|axis|keepdims?|out|where)=(?!=)/g, '$1 == ')
    .replaceAll(/\bTrue\b/g, 'true')
  // a property of a bracket is written as a function of it
  return parse(calls).toString({ parenthesis: 'all' })
}
