// Another problem in the lesson on screen: other sizes, names, numbers, or a worked example.
import { fitted, type Numbers } from '../lessons/growth'
import type { LessonNames, LessonShape, Problem } from '../lessons/kit'
import { ownStart } from '../lessons/sparse-autoencoder/variants/numbers'
import { isGiven, type Pins } from '../sheet/sheet'
import type { Rows } from '../tensor/tensor'
import { current, useApp } from './app'
import { hasCell, type Work } from './document'
import { changeWork } from './edit'
import { backwardOf, kitOf, madeLesson } from './lessons'

/** The problem on screen, with all its given numbers. */
export function currentProblem(): Problem {
  const { exercise, work } = current()
  const { shipped } = kitOf(exercise.id)
  const givens = Object.entries(exercise.sheet).flatMap(([name, entry]): [string, Rows][] =>
    isGiven(entry) ? [[name, work.numbers[name] ?? entry]] : [],
  )
  return {
    shape: work.shape ?? shipped.shape,
    names: work.names ?? shipped.names,
    numbers: Object.fromEntries(givens),
  }
}

/** Makes the lesson on screen hold a problem; pins stay where their cells still are. */
export function setProblem(problem: Problem, what: string, pins: Pins = {}): void {
  const { lesson, work: before } = current()
  const { shipped } = kitOf(lesson.id)
  const { norm, activation } = before
  const choices = { ...(norm && { norm }), ...(activation && { activation }) }
  const bare: Work = { ...problem, ...choices, numbers: {}, pins: {}, typed: {} }
  const made = madeLesson(lesson.id, bare).lesson
  const beyond = backwardOf(lesson.id)?.ownNumbers(lesson, made, before.numbers)
  const { W_enc, b_enc } = problem.numbers
  const own = activation ? ownFitting(before.numbers, ownStart(activation, W_enc, b_enc)) : {}
  const numbers = Object.entries({ ...own, ...problem.numbers }).filter(([name, rows]) => {
    const start = made.sheet[name]
    return JSON.stringify(start) !== JSON.stringify(rows)
  })
  const work: Work = {
    ...(JSON.stringify(problem.shape) !== JSON.stringify(shipped.shape) && {
      shape: problem.shape,
    }),
    ...(JSON.stringify(problem.names) !== JSON.stringify(shipped.names) && {
      names: problem.names,
    }),
    ...choices,
    numbers: { ...Object.fromEntries(numbers), ...beyond },
    pins,
    typed: {},
  }
  changeWork(work, what, [])
}

/** Gives the lesson on screen other sizes; what fits keeps its numbers, names and pins. */
export function resize(to: LessonShape): void {
  const { lesson, work } = current()
  const kit = kitOf(lesson.id)
  const now = currentProblem()
  const resized = kit.resized(now, to)
  const { W_enc, b_enc } = resized.numbers
  const start = work.activation ? ownStart(work.activation, W_enc, b_enc) : {}
  const problem = { ...resized, numbers: { ...ownFitting(now.numbers, start), ...resized.numbers } }
  const bare: Work = { ...work, shape: to, numbers: {}, pins: {}, typed: {} }
  const after = madeLesson(lesson.id, bare).lesson
  const pins: Record<string, Record<number, number>> = {}
  for (const [matrix, cells] of Object.entries(work.pins)) {
    const cols = lesson.matrices[matrix].cols.length
    for (const [index, value] of Object.entries(cells)) {
      const cell = { matrix, row: Math.floor(Number(index) / cols), col: Number(index) % cols }
      if (!hasCell(after, cell) || isGiven(after.sheet[matrix])) continue
      const at = cell.row * after.matrices[matrix].cols.length + cell.col
      pins[matrix] = { ...pins[matrix], [at]: value }
    }
  }
  setProblem(problem, `The sizes are now ${sizesText(to)}.`, pins)
}

/** An activation's own numbers as far as there are any, in the sizes of those it starts with. */
function ownFitting(numbers: Numbers, start: Numbers): Numbers {
  return Object.fromEntries(
    Object.entries(start).map(([name, rows]) => [
      name,
      fitted(numbers[name] ?? [], rows.length, rows[0].length, (row, col) => rows[row][col]),
    ]),
  )
}

/** Names a column (a token or an example) or a feature. */
export function rename(axis: 'columns' | 'features', index: number, name: string): void {
  const problem = currentProblem()
  const names = [...problem.names[axis]]
  while (names.length <= index) names.push('')
  if (names[index] === name) return
  names[index] = name
  while (names.at(-1) === '') names.pop()
  const { work } = current()
  const said = name === '' ? 'has no name now' : `is now called ${name}`
  const short = `${axis === 'columns' ? 'x' : 'f'}${index + 1}`
  changeWork(withNames(work, { ...problem.names, [axis]: names }), `${short} ${said}.`, [])
}

/** Gives columns and features the names they have in the lesson. */
export function takeNamesBack(): void {
  const { lesson, work } = current()
  const { names } = kitOf(lesson.id).shipped
  changeWork(withNames(work, names), "The names are back to the lesson's.", [])
}

/** The work with some names; the lesson's own are no part of it. */
function withNames(work: Work, names: LessonNames): Work {
  const { names: _, ...rest } = work
  const { shipped } = kitOf(current().lesson.id)
  return JSON.stringify(names) === JSON.stringify(shipped.names) ? rest : { ...work, names }
}

/** "4-3-2-3-4, 4 columns". */
export function sizesText({ sizes, columns }: LessonShape): string {
  return `${sizes.join('-')}, ${columns} ${columns === 1 ? 'column' : 'columns'}`
}

/** Says something in the status line. */
export function say(status: string): void {
  useApp.setState({ status })
}
