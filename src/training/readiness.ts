// Whether a lesson can be trained as it stands, and what to expect, in sentences.
import { cellReference } from '../lessons/cell-words'
import type { Lesson } from '../lessons/lesson'
import { compile } from '../sheet/compile'
import { gradientName } from '../sheet/differentiate'
import { createEngine } from '../sheet/engine'
import { isGiven, type SheetCell, type Values } from '../sheet/sheet'
import type { Rows } from '../tensor/tensor'
import { type Settings, settingsNote, settingsProblem } from './settings'
import type { Trainable } from './trainable'

export type Readiness =
  | { readonly kind: 'refused'; readonly says: string }
  /** It can be trained; the notes say what may surprise. */
  | { readonly kind: 'ready'; readonly notes: readonly string[] }

/** Looks at the settings, the numbers and the first gradient. */
export function readiness(
  lesson: Lesson,
  trainable: Trainable,
  numbers: Readonly<Record<string, Rows>>,
  settings: Settings,
): Readiness {
  const problem = settingsProblem(settings)
  if (problem !== null) return { kind: 'refused', says: problem }
  const known = Object.entries(numbers).filter(([name]) => Object.hasOwn(trainable.sheet, name))
  const values = createEngine(trainable.sheet).evaluate({
    numbers: Object.fromEntries(known),
    pins: trainable.pins,
  })
  const broken = firstBroken(trainable, values)
  if (broken)
    return {
      kind: 'refused',
      says: `${said(lesson, broken)} is no finite number. Training starts from numbers: set it right first.`,
    }
  const notes = [
    settingsNote(settings),
    lambdaNote(values),
    pinnedLossNote(lesson, trainable),
    settings.rate === 0 ? null : stillNote(trainable, values),
  ]
  return { kind: 'ready', notes: notes.filter((note) => note !== null) }
}

function firstBroken({ sheet }: Trainable, values: Values): SheetCell | null {
  for (const { name, named, shape } of compile(sheet).nodes) {
    const at = named ? values[name].data.findIndex((value) => !Number.isFinite(value)) : -1
    if (at >= 0) return { matrix: name, row: Math.floor(at / shape[1]), col: at % shape[1] }
  }
  return null
}

function said(lesson: Lesson, cell: SheetCell): string {
  return Object.hasOwn(lesson.matrices, cell.matrix) ? cellReference(lesson, cell) : cell.matrix
}

function lambdaNote(values: Values): string | null {
  const lambda = values.lambda?.data[0]
  if (lambda === undefined || lambda > 0) return null
  return lambda === 0
    ? 'With λ = 0 only the reconstruction counts: nothing asks for few active features.'
    : 'A λ below 0 rewards activations for growing: the loss has no smallest value, and training will run away.'
}

function pinnedLossNote(lesson: Lesson, { pins, parts, loss }: Trainable): string | null {
  const pinned = [loss, lesson.loss, ...parts.map(({ matrix }) => matrix)].find((name) =>
    Object.hasOwn(pins, name),
  )
  return pinned === undefined
    ? null
    : `${lesson.matrices[pinned]?.symbol ?? pinned} is pinned: it stays as it is, while the weights still follow the gradient beneath it.`
}

function stillNote(
  { sheet, parameters, pins, features }: Trainable,
  values: Values,
): string | null {
  const moves = parameters.some((name) =>
    values[gradientName(name)].data.some((slope) => slope !== 0),
  )
  if (moves) return null
  if (values.G?.data.every((slope) => slope === 0) && features === null)
    return 'Every gradient is 0: the copy is exact, and there is nothing left to learn.'
  if (Object.keys(pins).length > 0)
    return 'Every gradient is 0, so nothing moves: pinned cells let no gradient through.'
  const { F } = sheet
  const stops = !F || isGiven(F) || F.op === 'relu' ? 'ReLU has clipped' : 'nothing is let through'
  return `Every gradient is 0, so nothing moves: wherever there is an error, ${stops} on the way back.`
}
