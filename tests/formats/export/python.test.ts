// The NumPy script runs where Python with NumPy is, and its assertions hold and can fail.
import { describe, expect, it } from 'vitest'
import { dialects, pythonName } from '../../../src/formats/export/python/dialect'
import { notebook } from '../../../src/formats/export/python/notebook'
import { pythonScript, pythonSections } from '../../../src/formats/export/python/script'
import { descended } from '../../../src/formats/export/python/descended'
import { parametersOf } from '../../../src/lessons/backward/gradients'
import { withBackward } from '../../../src/lessons/backward/with-backward'
import type { Lesson } from '../../../src/lessons/lesson'
import { untouched } from '../../../src/lessons/work'
import { differentiate, gradientName } from '../../../src/sheet/differentiate'
import { createEngine } from '../../../src/sheet/engine'
import { everyChosenLesson, everyLesson, shippedChosen } from '../../lessons/every-lesson'
import { python, runPython } from '../../support/python'
import { asGiven, edited } from './states'

const runAll = 'for text in given: exec(text, {})'
const shippedSparse = [
  ...everyLesson.filter(([name]) => name === 'sparse autoencoder as shipped'),
  ...shippedChosen,
]
const withWayBack = (exercise: Lesson) => {
  const lesson = withBackward(exercise)
  return [asGiven(lesson), edited(lesson)].map((state) => ({ ...state, exercise }))
}
const states = [
  ...[...everyLesson, ...everyChosenLesson].flatMap(([, make]) => [
    asGiven(make()),
    edited(make()),
  ]),
  ...[everyLesson[0], ...shippedSparse].flatMap(([, make]) => withWayBack(make())),
]

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

describe.each([...everyLesson, ...everyChosenLesson])('%s, carried on', (_, make) => {
  const exercise = make()
  const options = { divide: 'per column', norm: 'frozen', pins: {} } as const
  const state = { ...asGiven(withBackward(exercise, options)), exercise }

  it('has the gradients of the page, by what the loss divides by and with frozen norms', () => {
    const { sheet, loss } = descended(state.lesson, exercise)
    const parameters = parametersOf(exercise)
    const found = createEngine(differentiate(sheet, loss, parameters)).evaluate(untouched)
    for (const name of parameters.map(gradientName)) {
      const page = state.values[name].data
      const apart = found[name].data.map((value, i) => Math.abs(value - page[i]))
      expect(Math.max(...apart), name).toBeLessThan(1e-9)
    }
  })

  it('is descended in PyTorch and JAX, and written as it stands in NumPy', () => {
    expect(pythonScript(state, 'pytorch')).toMatch(/^objective\.sum\(\)\.backward\(\)$/m)
    expect(pythonScript(state, 'jax')).toMatch(/^ {4}return jnp\.sum\(objective\)$/m)
    const numpy = pythonScript(state, 'numpy')
    for (const matrix of Object.keys(state.lesson.sheet))
      expect(numpy).toMatch(new RegExp(`^${pythonName(matrix)} = `, 'm'))
  })
})

describe.skipIf(python === undefined)('in Python, with the way back', { timeout: 120_000 }, () => {
  it('the NumPy script runs with a gradient that is held at another number', () => {
    const scripts = [everyLesson[0], ...shippedSparse].map(([, make]) => {
      const exercise = make()
      const lesson = withBackward(exercise)
      const pins = Object.fromEntries(
        parametersOf(exercise).map((name) => [gradientName(name), { 0: 5 }]),
      )
      const { plan, ...engine } = createEngine(lesson.sheet)
      const values = engine.evaluate({ numbers: { divisor: [[3]] }, pins })
      return pythonScript({ lesson, exercise, plan, values, pins }, 'numpy')
    })
    expect(runPython(runAll, scripts)).toBe('')
  })

  it('the others leave out a gradient that is held, which they find themselves', () => {
    const exercise = everyLesson[0][1]()
    const { lesson, ...state } = asGiven(withBackward(exercise))
    const held = { ...state, lesson, exercise, pins: { dZ4: { 0: 5 } } }
    for (const id of ['pytorch', 'jax'] as const)
      expect(pythonScript(held, id)).toBe(pythonScript({ ...state, lesson, exercise }, id))
  })
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
