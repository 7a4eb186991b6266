// A lesson as a Python script: forward, loss, gradients, and assertions against the page's numbers.
import type { Lesson } from '../../../lessons/lesson'
import { stepOf } from '../../../lessons/reveal'
import { differentiate, gradientName } from '../../../sheet/differentiate'
import { createEngine } from '../../../sheet/engine'
import { isGiven, type Pins, type Sheet } from '../../../sheet/sheet'
import { type Rows, toRows } from '../../../tensor/tensor'
import { pythonCall } from '../../write/python-list'
import type { LessonState } from '../lesson-state'
import { descended } from './descended'
import { thresholdLines } from './thresholds'
import { type Dialect, type DialectId, dialects, pythonName } from './dialect'

/** One stretch of a script, with what it is about. */
export interface Section {
  readonly title: string
  readonly lines: readonly string[]
}

/** The whole script as one text. */
export function pythonScript(state: LessonState, id: DialectId): string {
  const sections = pythonSections(state, id).map(({ title, lines }) =>
    [`# ${title}`, ...lines].join('\n'),
  )
  return `${sections.join('\n\n')}\n`
}

/** The script in sections: the opening, one for each step that makes something, the gradients. */
export function pythonSections(standing: LessonState, id: DialectId): Section[] {
  const { exercise = standing.lesson } = standing
  // where the page has the way back, NumPy writes it as it stands; the others find gradients themselves
  const asItStands = id === 'numpy' && exercise !== standing.lesson
  const lesson = asItStands ? standing.lesson : descended(standing.lesson, exercise)
  const state = { ...standing, lesson, pins: pinsIn(lesson, standing.pins) }
  const dialect = dialects[id]
  const byStep = lesson.steps.map((step, i) => ({
    title: i === 0 ? step.title : `Step ${i}. ${step.title}`,
    lines: Object.keys(lesson.sheet)
      .filter((matrix) => stepOf(lesson, matrix) === i)
      .flatMap((matrix) => linesFor(state, dialect, matrix)),
  }))
  return [
    {
      title: `${lesson.title}, worked by hand, in ${dialect.label}. Each column is one sample.`,
      lines: [...dialect.opening, ...thresholdLines(lesson.sheet, id)],
    },
    ...byStep.filter(({ lines }) => lines.length > 0),
    ...(asItStands
      ? []
      : [{ title: `Gradients of ${lesson.loss}`, lines: gradientLines(state, dialect) }]),
  ]
}

/** A gradient that is held on the page has no place where gradients are found anew. */
function pinsIn({ sheet }: Lesson, pins: Pins): Pins {
  return Object.fromEntries(Object.entries(pins).filter(([name]) => Object.hasOwn(sheet, name)))
}

function linesFor(state: LessonState, dialect: Dialect, matrix: string): string[] {
  const { lesson, values } = state
  const entry = lesson.sheet[matrix]
  const name = pythonName(matrix)
  if (isGiven(entry))
    return [dialect.given(name, toRows(values[matrix]), isParameter(state, matrix))]
  return [
    dialect.made(name, entry),
    ...pinnedLines(state, dialect, matrix),
    checkLine(name, toRows(values[matrix])),
  ]
}

function pinnedLines({ lesson, pins }: LessonState, dialect: Dialect, matrix: string): string[] {
  const { rows, cols } = lesson.matrices[matrix]
  return Object.entries(pins[matrix] ?? {}).map(([index, value]) => {
    const at = `${Math.floor(Number(index) / cols.length)}, ${Number(index) % cols.length}`
    return dialect.pinned(pythonName(matrix), `${rows.length}, ${cols.length}`, at, value)
  })
}

function isParameter({ lesson }: LessonState, matrix: string): boolean {
  const { role } = lesson.matrices[matrix]
  return isGiven(lesson.sheet[matrix]) && (role === 'weights' || role === 'bias')
}

function checkLine(name: string, rows: Rows): string {
  return `${pythonCall(`check('${name}', ${name}, np.array`, rows)})`
}

/** By hand in NumPy, by autograd in PyTorch and by jax.grad; all are checked against the page's engine. */
function gradientLines(state: LessonState, dialect: Dialect): string[] {
  const { lesson, values, pins } = state
  const parameters = Object.keys(lesson.sheet).filter((matrix) => isParameter(state, matrix))
  const sheet = differentiate(lesson.sheet, lesson.loss, parameters, pins)
  const numbers = Object.fromEntries(
    Object.entries(lesson.sheet).flatMap(([name, entry]): [string, Rows][] =>
      isGiven(entry) ? [[name, toRows(values[name])]] : [],
    ),
  )
  const gradients = createEngine(sheet).evaluate({ numbers, pins })
  const check = (parameter: string, made: string) =>
    checkLine(made, toRows(gradients[gradientName(parameter)]))
  switch (dialect.id) {
    case 'numpy':
      return [
        ...backwardLines(sheet, lesson.sheet, dialect),
        ...parameters.map((name) => check(name, pythonName(gradientName(name)))),
      ]
    case 'pytorch':
      return [
        `${pythonName(lesson.loss)}.sum().backward()`,
        ...parameters.map((name) => check(name, `${pythonName(name)}.grad`)),
      ]
    case 'jax':
      return [
        ...lossFunction(state, dialect, parameters),
        ...parameters.map((name, i) => check(name, `gradients[${i}]`)),
      ]
    default:
      return dialect.id satisfies never
  }
}

function backwardLines(sheet: Sheet, forward: Sheet, dialect: Dialect): string[] {
  return Object.entries(sheet).flatMap(([name, entry]) => {
    if (Object.hasOwn(forward, name)) return []
    return isGiven(entry)
      ? [dialect.given(pythonName(name), entry, false)]
      : [dialect.made(pythonName(name), entry)]
  })
}

/** The forward pass once more as a function of the parameters, for jax.grad. */
function lossFunction(
  state: LessonState,
  dialect: Dialect,
  parameters: readonly string[],
): string[] {
  const { lesson } = state
  const made = Object.entries(lesson.sheet).flatMap(([matrix, entry]): string[] => {
    if (isGiven(entry)) return []
    return [dialect.made(pythonName(matrix), entry), ...pinnedLines(state, dialect, matrix)]
  })
  const names = parameters.map(pythonName).join(', ')
  return [
    `def loss_of(parameters):`,
    `    ${names} = parameters`,
    ...made.map((line) => `    ${line}`),
    `    return jnp.sum(${pythonName(lesson.loss)})`,
    '',
    `gradients = jax.grad(loss_of)((${names}))`,
  ]
}
