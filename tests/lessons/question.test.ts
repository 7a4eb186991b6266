// The question before a step's results: always the same, its answer right, and nothing given away.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { autoencoder } from '../../src/lessons/autoencoder/autoencoder'
import type { LessonId } from '../../src/lessons/lesson'
import { type Question, questionFor } from '../../src/lessons/question'
import { scrambled } from '../../src/lessons/scrambled'
import { sparseAutoencoder } from '../../src/lessons/sparse-autoencoder/sparse-autoencoder'
import { isGiven, type Values } from '../../src/sheet/sheet'
import { at } from '../../src/tensor/tensor'
import { leavesOf } from '../../src/lessons/formula-leaves'
import { everyBackwardLesson } from './backward/every-backward-lesson'
import { everyLesson, valuesOf } from './every-lesson'
import { kits, problemOf, shapesOf, valuesOfProblem } from './shapes'

/** What the answer must be, from the words of the question and the number in the cell alone. */
function trueAnswer({ asks, cell }: Question, values: Values): string {
  const value = at(values[cell.matrix], cell.row, cell.col)
  const than = /larger or smaller than (−?[\d.e+]+)\?$/.exec(asks)?.[1]
  if (than !== undefined) {
    expect(value).not.toBe(Number(than.replace('−', '-')))
    return value > Number(than.replace('−', '-')) ? 'larger' : 'smaller'
  }
  if (/^What will .+ be\?$/.test(asks))
    return value === 0 ? 'zero' : value < 0 ? 'negative' : 'positive'
  if (/^Will .+ be 0\?$/.test(asks)) return value === 0 ? 'yes, 0' : 'no, not 0'
  expect(asks).toMatch(/^Does this step write a number into .+\?$/)
  return value === 0 ? 'no, it stays blank' : 'yes'
}

test.each<LessonId>(['autoencoder', 'sparse-autoencoder'])(
  'of %s, in any shape with any numbers, the right answer is right',
  (id) => {
    fc.assert(
      fc.property(shapesOf(id, 5), fc.nat(1000), (shape, seed) => {
        const problem = problemOf(kits[id], shape, seed)
        const lesson = kits[id].make(shape, problem.names)
        const values = valuesOfProblem(kits[id], problem)
        lesson.steps.forEach((_, step) => {
          const question = questionFor(lesson, values, {}, step)
          if (step === 0) return expect(question).toBeNull()
          expect(question!.options[question!.answer]).toBe(trueAnswer(question!, values))
        })
      }),
      { numRuns: 60 },
    )
  },
)

describe.each(everyLesson)('%s', (_name, make) => {
  const lesson = make()
  const values = valuesOf(lesson)
  const steps = lesson.steps.map((_, step) => step).slice(1)

  test('asks the same at every step each time, and of a result that the step brings', () => {
    for (const step of steps) {
      const question = questionFor(lesson, values, {}, step)!
      expect(questionFor(lesson, values, {}, step)).toStrictEqual(question)
      const brought = lesson.steps[step].appears.map((part) =>
        typeof part === 'string' ? part : part.matrix,
      )
      expect(brought).toContain(question.cell.matrix)
      expect(isGiven(lesson.sheet[question.cell.matrix])).toBe(false)
    }
  })

  test('leaves blank every result of the step, but for copies from which others are made', () => {
    for (const step of steps) {
      const results = lesson.steps[step].appears
        .map((part) => (typeof part === 'string' ? part : part.matrix))
        .filter((name) => !isGiven(lesson.sheet[name]))
      const made = results.filter((name) => {
        const entry = lesson.sheet[name]
        return 'op' in entry && !['copy', 'transpose'].includes(entry.op)
      })
      expect(questionFor(lesson, values, {}, step)!.blank).toEqual(made.length > 0 ? made : results)
    }
  })
})

test('does not say the number, and never asks whether a size is above what no size is below', () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.integer({ min: 1, max: 10 }), (seed, step) => {
      const shape = { sizes: [3, 6], columns: 5 }
      const problem = problemOf(kits['sparse-autoencoder'], shape, seed)
      const lesson = kits['sparse-autoencoder'].make(shape, problem.names)
      const values = valuesOfProblem(kits['sparse-autoencoder'], problem)
      const { asks, cell, options } = questionFor(lesson, values, {}, step)!
      const value = at(values[cell.matrix], cell.row, cell.col)
      const than = /than (−?\d+)\?$/.exec(asks)?.[1]
      if (than === undefined) return
      const lowest = Math.min(...values[cell.matrix].data)
      expect(options).toEqual(['larger', 'smaller'])
      expect(Number(than.replace('−', '-'))).not.toBe(value)
      if (lowest >= 0) expect(Number(than.replace('−', '-'))).toBeGreaterThan(0)
    }),
  )
})

test('no option is right more often than others would have it', () => {
  const lesson = sparseAutoencoder()
  const counts = new Map<string, number>()
  for (let seed = 0; seed < 300; seed++) {
    const problem = problemOf(kits['sparse-autoencoder'], { sizes: [3, 6], columns: 5 }, seed)
    const values = valuesOfProblem(kits['sparse-autoencoder'], problem)
    const { options, answer } = questionFor(lesson, values, {}, 2)!
    const key = options[answer]
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const yes = counts.get('yes, 0') ?? 0
  const no = counts.get('no, not 0') ?? 0
  expect(yes).toBeGreaterThan(60)
  expect(no).toBeGreaterThan(60)
})

test('asks of no pinned cell, and of nothing where all are pinned', () => {
  const lesson = autoencoder()
  const pins = { Y_target: Object.fromEntries(Array.from({ length: 15 }, (_, i) => [i, 9])) }
  const values = valuesOf(lesson)
  expect(questionFor(lesson, values, pins, 1)!.cell).toEqual({ matrix: 'Y_target', row: 3, col: 3 })
  const all = { Y_target: { ...pins.Y_target, 15: 9 } }
  expect(questionFor(lesson, values, all, 1)).toBeNull()
})

test('asks nothing about numbers that are none', () => {
  const lesson = autoencoder()
  const broken = Object.fromEntries(
    Object.entries(valuesOf(lesson)).map(([name, { rows, cols, data }]) => [
      name,
      { rows, cols, data: data.map(() => Number.NaN) },
    ]),
  )
  lesson.steps.forEach((_, step) => expect(questionFor(lesson, broken, {}, step)).toBeNull())
})

test('scrambled choices stay below their bound and differ from seed to seed', () => {
  const drawn = (seed: number) => {
    const chance = scrambled(['a', seed])
    return Array.from({ length: 20 }, () => chance(7))
  }
  expect(drawn(1)).toEqual(drawn(1))
  expect(drawn(1)).not.toEqual(drawn(2))
  const many = Array.from({ length: 100 }, (_, seed) => drawn(seed)).flat()
  expect(new Set(many)).toEqual(new Set([0, 1, 2, 3, 4, 5, 6]))
})

test('asks only what can be worked out from matrices in view, and for no mere transpose', () => {
  for (const [, make] of [...everyLesson, ...everyBackwardLesson]) {
    const lesson = make()
    const values = valuesOf(lesson)
    lesson.steps.forEach(({ looks, appears }, step) => {
      const question = questionFor(lesson, values, {}, step)
      if (!question) return
      const entry = lesson.sheet[question.cell.matrix]
      const brought = appears.map((part) => (typeof part === 'string' ? part : part.matrix))
      expect('op' in entry && entry.op).not.toBe('transpose')
      expect([...looks, ...brought]).toEqual(expect.arrayContaining(leavesOf(entry)))
    })
  }
})
