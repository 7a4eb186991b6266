// The gradient of each lesson's loss, for every given and in many shapes, against its slope.
import { describe, expect, test } from 'vitest'
import type { Lesson } from '../../src/lessons/lesson'
import { createEngine } from '../../src/sheet/engine'
import { differentiate, gradientName } from '../../src/sheet/differentiate'
import { isGiven, type Sheet } from '../../src/sheet/sheet'
import { createWorkspace } from '../../src/sheet/workspace'
import { compile } from '../../src/sheet/compile'
import type { Rows } from '../../src/tensor/tensor'
import { centralDifferences } from '../support/central-differences'
import { decimalsFrom } from '../support/numbers'
import { everyLesson, rowsOf } from './every-lesson'

describe.each(everyLesson)('%s', (_name, make) => {
  const lesson = make()
  const givens = Object.keys(lesson.sheet).filter((name) => isGiven(lesson.sheet[name]))
  const sheet = awayFromCorners(lesson)
  const gradients = createEngine(differentiate(sheet, lesson.loss, givens)).evaluate({
    numbers: {},
    pins: {},
  })

  test.each(givens)('the loss moves with %s as its gradient says', (name) => {
    const { rows, cols, data } = gradients[gradientName(name)]
    const slopes = slopesOf(sheet, lesson.loss, name)
    expect([rows, cols]).toEqual([
      lesson.matrices[name].rows.length,
      lesson.matrices[name].cols.length,
    ])
    expect(Math.max(...slopes.map(Math.abs))).toBeGreaterThan(1e-4)
    slopes.forEach((slope, at) => {
      const size = Math.max(1, ...slopes.map(Math.abs))
      expect(Math.abs(data[at] - slope) / size).toBeLessThan(1e-6)
    })
  })

  test('on the lesson as it is, the gradient at the output is the matrix the lesson ends in', () => {
    const output = 'Y' in lesson.sheet ? 'Y' : 'X_hat'
    const own = createEngine(differentiate(lesson.sheet, lesson.loss, givens)).evaluate({
      numbers: {},
      pins: {},
    })
    expect(rowsOf(own, gradientName(output))).toEqual(rowsOf(own, 'G'))
  })
})

/** How far each pre-activation has to be from the corner of its ReLU. */
const margin = 1e-3

/**
 * The sheet with decimal numbers in place of its own: every layer has something on and, where it
 * has room, nothing is so near 0 that a small change would carry it over.
 */
function awayFromCorners(lesson: Lesson): Sheet {
  const names = Object.entries(lesson.sheet)
  for (let seed = 1; seed < 2000; seed++) {
    const next = decimalsFrom(seed)
    const sheet: Sheet = Object.fromEntries(
      names.map(([name, entry]) => [name, isGiven(entry) ? drawn(entry, next) : entry]),
    )
    const values = createEngine(sheet).evaluate({ numbers: {}, pins: {} })
    const good = names.every(([, entry]) => {
      if (isGiven(entry) || entry.op !== 'relu') return true
      const before = values[String(entry.args[0])].data
      return before.every((z) => Math.abs(z) > margin) && before.some((z) => z > 0)
    })
    if (good) return sheet
  }
  throw new Error('No seed keeps away from every corner.')
}

/** Decimal numbers, smaller the wider the matrix, so that deep layers stay of one size. */
function drawn(like: Rows, next: () => number): Rows {
  const scale = 1 / Math.sqrt(like[0].length)
  return like.map((row) => row.map(() => scale * (next() + 0.5)))
}

/** The slope of the loss with respect to each number of a given, by changing it a little. */
function slopesOf(sheet: Sheet, loss: string, name: string): number[] {
  const plan = compile(sheet)
  const workspace = createWorkspace(plan)
  const { rows, cols, data } = workspace.tensors[plan.index[name]]
  const trial = { rows, cols, data: data.slice() }
  return centralDifferences(trial.data, () => {
    workspace.give(plan.index[name], trial)
    workspace.settle()
    return workspace.tensors[plan.index[loss]].data[0]
  })
}
