// The NumPy script runs where Python with NumPy is, and its assertions hold and can fail.
import { describe, expect, it } from 'vitest'
import { dialects, pythonName } from '../../../src/formats/export/python/dialect'
import { notebook } from '../../../src/formats/export/python/notebook'
import { pythonScript, pythonSections } from '../../../src/formats/export/python/script'
import { withBackward } from '../../../src/lessons/backward/with-backward'
import { everyChosenLesson, everyLesson } from '../../lessons/every-lesson'
import { python, runPython } from '../../support/python'
import { asGiven, edited } from './states'

const runAll = 'for text in given: exec(text, {})'
const states = [...everyLesson, ...everyChosenLesson].flatMap(([, make]) => [
  asGiven(make()),
  edited(make()),
])

describe.skipIf(python === undefined)('in Python', { timeout: 120_000 }, () => {
  it('the NumPy script of every lesson runs, as given and edited', () => {
    expect(
      runPython(
        runAll,
        states.map((state) => pythonScript(state, 'numpy')),
      ),
    ).toBe('')
  })

  it('every dialect is Python', () => {
    const scripts = states.flatMap((state) =>
      Object.values(dialects).map(({ id }) => pythonScript(state, id)),
    )
    expect(runPython("for text in given: compile(text, 'script', 'exec')", scripts)).toBe('')
  })

  it('an assertion fails when a number is not the page’s', () => {
    const script = pythonScript(asGiven(everyLesson[0][1]()), 'numpy')
    const wrong = script.replace(/^X = np\.array\(\[\[2\.0/m, 'X = np.array([[9.0')
    expect(wrong).not.toBe(script)
    expect(runPython(runAll, [wrong])).toMatch(/AssertionError/)
  })
})

it('a lesson carried on to its gradients gives the script of the exercise', () => {
  const exercise = everyLesson[0][1]()
  const { lesson: _, ...state } = asGiven(withBackward(exercise))
  expect(pythonScript({ ...state, lesson: withBackward(exercise), exercise }, 'numpy')).toBe(
    pythonScript(asGiven(exercise), 'numpy'),
  )
})

describe.each([...everyLesson, ...everyChosenLesson])('%s', (_, make) => {
  it('says every matrix once and checks every result and gradient', () => {
    const { lesson, ...state } = asGiven(make())
    for (const { id } of Object.values(dialects)) {
      const script = pythonScript({ lesson, ...state }, id)
      for (const matrix of Object.keys(lesson.sheet)) {
        const made = new RegExp(`^${pythonName(matrix)} = `, 'gm')
        expect(script.match(made), `${id}: ${matrix}`).toHaveLength(1)
      }
      const parameters = Object.values(lesson.matrices).filter(
        ({ role }) => role === 'weights' || role === 'bias',
      )
      const checks = script.match(/^check\(/gm) ?? []
      const results = Object.values(lesson.sheet).filter((entry) => !Array.isArray(entry))
      expect(checks).toHaveLength(results.length + parameters.length)
    }
  })
})

it('thresholds bring the estimate that stands for their gradient, other activations bring none', () => {
  const script = (name: string, id: 'numpy' | 'pytorch' | 'jax') => {
    const make = everyChosenLesson.find(([each]) => each === `${name} as shipped`)![1]
    return pythonScript(asGiven(make()), id)
  }
  expect(script('jumprelu', 'pytorch')).toMatch(/^class JumpReLU\(torch\.autograd\.Function\):$/m)
  expect(script('jumprelu', 'pytorch')).toMatch(/^F = JumpReLU\.apply\(Z, theta, bandwidth\)$/m)
  expect(script('jumprelu', 'jax')).toMatch(/^Step\.defvjp\(/m)
  expect(script('jumprelu', 'jax')).toMatch(/^F = JumpReLU\(Z, theta, bandwidth\)$/m)
  expect(script('topk', 'jax')).toMatch(/^missing = jax\.lax\.stop_gradient\(/m)
  for (const id of ['pytorch', 'jax'] as const)
    expect(script('topk', id) + script('gated', id)).not.toMatch(/JumpReLU|Step\(|class /)
})

it('a notebook holds the script, a heading for each section', () => {
  const state = asGiven(everyLesson[0][1]())
  const { nbformat, nbformat_minor, cells } = JSON.parse(notebook(state, 'numpy'))
  expect([nbformat, nbformat_minor]).toEqual([4, 5])
  const sections = pythonSections(state, 'numpy')
  expect(cells).toHaveLength(sections.length * 2)
  expect(new Set(cells.map(({ id }: { id: string }) => id)).size).toBe(cells.length)
  const code = cells.filter(({ cell_type }: { cell_type: string }) => cell_type === 'code')
  expect(code.map(({ source }: { source: string[] }) => source.join(''))).toEqual(
    sections.map(({ lines }) => lines.join('\n')),
  )
})

it('no name hides a word or a function of Python’s own', () => {
  expect(['lambda', 'open', 'open_T', 'dopen', 'open.free', 'W_enc'].map(pythonName)).toEqual([
    'lambda_',
    'gate_open',
    'gate_open_T',
    'dgate_open',
    'gate_open_free',
    'W_enc',
  ])
})
