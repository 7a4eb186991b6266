// A step's formulas as code, and the shapes that are said under them.
import { describe, expect, test } from 'vitest'
import { autoencoder } from '../../src/lessons/autoencoder/autoencoder'
import { codeLines, layerLines } from '../../src/lessons/code-lines'
import { formulaShown, namesIn } from '../../src/lessons/formula-shown'
import { shapesSaid } from '../../src/lessons/shapes-said'
import { sparseAutoencoder } from '../../src/lessons/sparse-autoencoder/sparse-autoencoder'
import type { FormulaShown } from '../../src/lessons/words'
import { everyLesson, wordsOf } from './every-lesson'

const plain = autoencoder()
const sparse = sparseAutoencoder()

test('a layer is its product, its bias and its ReLU, in either library', () => {
  const layer = [{ of: 'Z1' }, { of: 'A1' }]
  expect(codeLines(plain, layer, 'torch')).toEqual(['Z1 = W1 @ X + b1', 'A1 = torch.relu(Z1)'])
  expect(codeLines(plain, layer, 'numpy')).toEqual(['Z1 = W1 @ X + b1', 'A1 = np.maximum(0, Z1)'])
})

test('nn.Linear names its inputs first and takes one example in each row', () => {
  expect(layerLines(plain, [{ of: 'Z1' }, { of: 'A1' }])).toEqual([
    { line: 'Z1 = nn.Linear(4, 3)(X.T).T', weight: 'W1', bias: 'b1' },
  ])
  expect(layerLines(sparse, [{ of: 'F' }])).toEqual([])
})

test('a formula in another’s place is bracketed there', () => {
  const gradient: FormulaShown = { of: 'G', inPlace: ['E'] }
  expect(codeLines(plain, [gradient], 'numpy')).toEqual(['G = 2 * (Y - Y_target)'])
  expect(namesIn(formulaShown(plain.sheet, gradient))).toEqual(['Y', 'Y_target'])
  const error: FormulaShown = { of: 'squared_error', inPlace: ['E_squared', 'E'] }
  expect(codeLines(sparse, [error], 'torch')).toEqual([
    'squared_error = ((X_hat - X_target) ** 2).sum()',
  ])
})

test('lambda is a word of Python, so its variable is written with an underscore', () => {
  expect(codeLines(sparse, [{ of: 'push' }], 'numpy')).toEqual(['push = lambda_ * norms_column'])
})

test('a given has no formula to show', () => {
  expect(() => formulaShown(plain.sheet, { of: 'X' })).toThrow('X is given and has no formula.')
})

test('shapes are said with the bias and without, equal ones together', () => {
  const said = (step: number) =>
    shapesSaid(plain, step, wordsOf(plain)[step].formulas)
      .map((part) => (typeof part === 'string' ? part : part.matrix))
      .join('')
  expect(said(3)).toBe(
    'W2 is 2×3; with b2 glued on, 2×4. A1 is 3×4; with its row of ones, 4×4. Z2 and A2 are 2×4. ',
  )
  expect(said(0)).toBe('X and Y are 4×4. A2 is 2×4. ')
  expect(said(6)).toBe('E_squared, Y, Y_target and G are 4×4. loss is one number. ')
})

describe.each(everyLesson)('%s', (_name, make) => {
  const lesson = make()
  const steps = wordsOf(lesson)

  test('every step but the opening gives its formulas, in both libraries, for what it brings', () => {
    steps.slice(1).forEach(({ formulas }, before) => {
      const step = before + 1
      expect(formulas, `step ${step}`).not.toEqual([])
      const brought = lesson.steps[step].appears.map((part) =>
        typeof part === 'string' ? part : part.matrix,
      )
      expect(brought).toEqual(expect.arrayContaining(formulas.map(({ of }) => of)))
      for (const library of ['torch', 'numpy'] as const)
        for (const line of codeLines(lesson, formulas, library))
          expect(line).toMatch(/^[A-Za-z]\w* = [\w\s.()@*+\-,=]+$/)
    })
    expect(steps[0].formulas).toEqual([])
  })

  test('what a formula names, the step’s shapes name too', () => {
    steps.forEach(({ formulas }, step) => {
      const said = shapesSaid(lesson, step, formulas).flatMap((part) =>
        typeof part === 'string' ? [] : [part.matrix],
      )
      expect(new Set(said).size).toBe(said.length)
      for (const shown of formulas)
        expect(said).toEqual(
          expect.arrayContaining([shown.of, ...namesIn(formulaShown(lesson.sheet, shown))]),
        )
    })
  })
})
