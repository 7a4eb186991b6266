// The training run of the lesson on screen: made from the sheet, and written back into it.
import { plainOptions } from '../lessons/backward/options'
import type { Lesson, LessonId } from '../lessons/lesson'
import { isGiven } from '../sheet/sheet'
import type { Rows } from '../tensor/tensor'
import type { Settings } from '../training/settings'
import { type Trainable, trainable } from '../training/trainable'
import { createTraining, type Training } from '../training/training'
import type { Work } from './document'
import { madeLesson } from './lessons'

export interface Run {
  readonly id: LessonId
  readonly lesson: Lesson
  readonly trainable: Trainable
  readonly training: Training
  /** The learner's work at step 0. */
  readonly start: Work
  /** The works that this run has written into the document, and their steps. */
  readonly written: WeakMap<Work, number>
}

/** What is trained of a lesson as it stands: the one place that says so. */
export function trainableOf(lesson: Lesson, work: Work): Trainable {
  const { exercise } = madeLesson(lesson.id, work)
  return trainable(exercise, {
    ...plainOptions,
    ...(work.norm && { norm: work.norm }),
    pins: work.pins,
  })
}

export function beginRun(lesson: Lesson, work: Work, settings: Settings): Run {
  const made = trainableOf(lesson, work)
  return {
    id: lesson.id,
    lesson,
    trainable: made,
    training: createTraining(made, work.numbers, settings),
    start: work,
    written: new WeakMap([[work, 0]]),
  }
}

/** The learner's work with the run's numbers in it; at step 0 the very work it began with. */
export function workOf({ lesson, training, start }: Run): Work {
  return training.at() === 0 ? start : withMatrices(lesson, start, training.numbers())
}

/** The work with whole matrices of givens set; the same work when they stand there already. */
export function withMatrices(
  lesson: Lesson,
  work: Work,
  given: Readonly<Record<string, Rows>>,
): Work {
  const differing = Object.entries(given).filter(
    ([name, rows]) => !sameRows(rows, rowsIn(lesson, work, name)),
  )
  if (differing.length === 0) return work
  const typed = { ...work.typed }
  for (const [name] of differing) delete typed[name]
  return { ...work, numbers: { ...work.numbers, ...Object.fromEntries(differing) }, typed }
}

/** Whether a work holds the numbers that the run is at. */
export function holds({ lesson, training, start }: Run, work: Work): boolean {
  const numbers = training.numbers()
  const parameters = new Set(Object.keys(numbers))
  const others = new Set([...Object.keys(work.numbers), ...Object.keys(start.numbers)])
  return (
    work.pins === start.pins &&
    work.shape === start.shape &&
    work.names === start.names &&
    work.activation === start.activation &&
    Object.entries(numbers).every(([name, rows]) => sameRows(rows, rowsIn(lesson, work, name))) &&
    [...others].every((name) => parameters.has(name) || work.numbers[name] === start.numbers[name])
  )
}

function rowsIn(lesson: Lesson, work: Work, name: string): Rows | undefined {
  const given = lesson.sheet[name]
  return work.numbers[name] ?? (isGiven(given) ? given : undefined)
}

function sameRows(left: Rows, right: Rows | undefined): boolean {
  return (
    right !== undefined &&
    left.length === right.length &&
    left.every((row, r) => row.every((value, c) => Object.is(value, right[r][c])))
  )
}
