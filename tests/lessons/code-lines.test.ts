// A step's formulas as code, and the shapes that are said under them.
import { describe, expect, test } from 'vitest'
import { autoencoder } from '../../src/lessons/autoencoder/autoencoder'
import { codeLines, layerLines, renamedIn, variableOf } from '../../src/lessons/code-lines'
import { formulaShown, namesIn } from '../../src/lessons/formula-shown'
import { shapesSaid } from '../../src/lessons/shapes-said'
import { sparseAutoencoder } from '../../src/lessons/sparse-autoencoder/sparse-autoencoder'
import type { FormulaShown } from '../../src/lessons/words'
import type { Lesson } from '../../src/lessons/lesson'
import { stepOf } from '../../src/lessons/reveal'
import { isGiven, type Values } from '../../src/sheet/sheet'
import { toRows } from '../../src/tensor/tensor'
import { python, runPython } from '../support/python'
import { everyBackwardLesson } from './backward/every-backward-lesson'
import { everyLesson, valuesOf, wordsOf } from './every-lesson'

const plain = autoencoder()
const sparse = sparseAutoencoder()

test('a layer is its product, its bias and its ReLU, in either library', () => {
  expect(codeLines(plain, 2, 'torch')).toEqual(['Z1 = W1 @ X + b1', 'A1 = torch.relu(Z1)'])
  expect(codeLines(plain, 2, 'numpy')).toEqual(['Z1 = W1 @ X + b1', 'A1 = np.maximum(0, Z1)'])
})

test('nn.Linear names its inputs first, and its own function takes the sheet’s numbers, an example in each row', () => {
  expect(layerLines(plain, 2)).toEqual([
    {
      line: 'Z1 = torch.nn.functional.linear(X.T, W1, b1.squeeze(1)).T',
      layer: 'nn.Linear(4, 3)',
      weight: 'W1',
      bias: 'b1',
    },
  ])
  expect(layerLines(sparse, 2)).toEqual([])
})

test('a formula in another’s place is shown there', () => {
  const gradient: FormulaShown = { of: 'G', inPlace: ['E'] }
  expect(namesIn(formulaShown(plain.sheet, gradient))).toEqual(['Y', 'Y_target'])
})

test('variables are called as the sheet shows them, and what no variable can be called is said', () => {
  expect(codeLines(sparse, 3, 'numpy')).toEqual(['X_hat = Wd @ F + bd'])
  expect(renamedIn(sparse, 3)).toEqual(['X_hat'])
  expect(renamedIn(sparse, 1)).toEqual([])
  // lambda is a word of Python's own
  expect(codeLines(sparse, 8, 'numpy')).toEqual(['push = lam * norms_column', 'P = S * push'])
  expect(renamedIn(sparse, 8)).toEqual(['push', 'lambda', 'norms_column'])
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

  test('every step but the opening gives its formulas, for what it brings', () => {
    steps.slice(1).forEach(({ formulas }, before) => {
      const step = before + 1
      expect(formulas, `step ${step}`).not.toEqual([])
      const brought = lesson.steps[step].appears.map((part) =>
        typeof part === 'string' ? part : part.matrix,
      )
      expect(brought).toEqual(expect.arrayContaining(formulas.map(({ of }) => of)))
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

/** Lessons whose results all follow their formulas. */
const unpinned = [...everyLesson, ...everyBackwardLesson.filter(([name]) => !/pins/.test(name))]

describe.each(unpinned)('the code of %s', (_name, make) => {
  const lesson = make()
  const givens = Object.keys(lesson.sheet).filter((name) => isGiven(lesson.sheet[name]))
  const steps = lesson.steps.map((_, step) => step)

  test('calls every matrix by a name of its own', () => {
    const names = Object.keys(lesson.sheet).map((matrix) => variableOf(lesson, matrix))
    expect(new Set(names).size).toBe(names.length)
    expect(names.filter((name) => !/^[A-Za-z]\w*$/.test(name))).toEqual([])
  })

  test.each(['numpy', 'torch'] as const)(
    'makes every result of the sheet in %s, from what is given or made before',
    (library) => {
      const known = new Set(givens.map((name) => variableOf(lesson, name)))
      for (const line of steps.flatMap((step) => codeLines(lesson, step, library))) {
        const [, made, formula] = /^(\w+) = (.+)$/.exec(line)!
        expect(unknownIn(formula, known), line).toEqual([])
        known.add(made)
      }
      expect(known).toEqual(
        new Set(Object.keys(lesson.sheet).map((name) => variableOf(lesson, name))),
      )
    },
  )
})

/** The names a line of Python reads that nothing before it defines. */
function unknownIn(formula: string, known: ReadonlySet<string>): string[] {
  // not text, the functions of a library, the methods of a matrix, nor the names of a call's settings
  const code = formula.replaceAll(/'[^']*'/g, '')
  const names = code.match(/(?<![\w.])[A-Za-z_]\w*(?!\w*=(?!=))/g) ?? []
  return names.filter((name) => !known.has(name) && !['np', 'torch', 'True'].includes(name))
}

const numbersOf = (lesson: Lesson, values: Values, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [variableOf(lesson, name), toRows(values[name])]))

/** Every lesson with a fraction added to each given number, as Python is to compute it. */
const worked = unpinned.map(([name, make]) => {
  const lesson = make()
  const numbers = Object.fromEntries(
    Object.entries(lesson.sheet).flatMap(([of, entry]) =>
      isGiven(entry) ? [[of, entry.map((row) => row.map((value) => value + 0.375))]] : [],
    ),
  )
  const values = valuesOf(lesson, numbers)
  const names = Object.keys(lesson.sheet)
  return {
    name,
    givens: numbersOf(lesson, values, Object.keys(numbers)),
    steps: lesson.steps.map((_, step) => ({
      lines: codeLines(lesson, step, 'numpy'),
      made: numbersOf(
        lesson,
        values,
        names.filter((made) => stepOf(lesson, made) === step),
      ),
    })),
  }
})

const runSteps = `
import numpy as np
for lesson in given:
    known = {'np': np}
    for name, rows in lesson['givens'].items(): known[name] = np.array(rows)
    for number, step in enumerate(lesson['steps']):
        for line in step['lines']: exec(line, known)
        for name, rows in step['made'].items():
            np.testing.assert_allclose(
                np.reshape(known[name], np.shape(rows)), rows, rtol=1e-9, atol=1e-9,
                err_msg=f"{lesson['name']}, step {number}: {name}")
`

describe.skipIf(python === undefined)('in Python', { timeout: 120_000 }, () => {
  test('the NumPy lines of every lesson, run from step to step, make the sheet’s numbers', () => {
    expect(runPython(runSteps, worked)).toBe('')
  })

  test('a line that makes another number is found', () => {
    const [first] = worked
    const steps = first.steps.map(({ lines, made }) => ({
      lines: lines.map((line) => line.replace('np.maximum(0,', 'np.maximum(1,')),
      made,
    }))
    expect(runPython(runSteps, [{ ...first, steps }])).toMatch(/step \d: A\d/)
  })
})
