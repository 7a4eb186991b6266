// A lesson's sheet carried on: the gradient of every weight and bias, and the step against it.
import type { Argument, Formula } from '../../ops/op'
import { backpropagate, gradientName } from '../../sheet/differentiate'
import { isGiven, type Pins, type Sheet, type SheetFormula } from '../../sheet/sheet'
import { upstreamOf } from '../../sheet/upstream'
import type { Rows } from '../../tensor/tensor'
import type { Lesson } from '../lesson'
import { withMasksOf } from './masks'
import { type BackwardOptions, divisors, startingRate } from './options'

/** The name of the number that is descended: the lesson's loss after division. */
export const objective = 'objective'

/** The name of a parameter after one step. */
export function nextName(parameter: string): string {
  return `${parameter}_next`
}

/** The name of a matrix with its rows as columns. */
export function turnedName(matrix: string): string {
  return `${matrix}_T`
}

/** The name of the mask of a pinned matrix: 1 where it follows its formula. */
export function freeName(matrix: string): string {
  return `${matrix}.free`
}

/** The weights and biases of a lesson, in computing order. */
export function parametersOf({ matrices, sheet }: Lesson): string[] {
  const isParameter = (name: string) =>
    isGiven(sheet[name]) && ['weights', 'bias'].includes(matrices[name].role)
  return Object.keys(sheet).filter(isParameter)
}

/** The lesson's sheet, the backward pass to every parameter, and each parameter after one step. */
export function gradientSheet(lesson: Lesson, options: BackwardOptions): Sheet {
  const parameters = parametersOf(lesson)
  const given: Record<string, Rows | SheetFormula> = {
    ...lesson.sheet,
    ...divisors(lesson, options.divide),
    ...endOf(lesson, options),
  }
  const pass = backpropagate(given, arrivingAt(lesson, options), parameters, options.pins)
  // gradients that reach no parameter say nothing
  const wanted = upstreamOf(pass, parameters.map(gradientName))
  const backward = Object.entries(wanted).filter(([name]) => !Object.hasOwn(given, name))
  const sheet = { ...given }
  for (const [name, entry] of backward) {
    for (const [part, made] of inParts(lesson.sheet, name, entry)) sheet[part] ??= made
  }
  sheet.eta = [[startingRate[lesson.id]]]
  for (const name of parameters)
    sheet[nextName(name)] = { op: 'descend', args: [name, 'eta', gradientName(name)] }
  return sheet
}

/** A 1×1 matrix that is a part of the loss, and the 1×1 matrix it is divided by. */
export interface DividedPart {
  readonly name: 'reconstruction' | 'sparsity' | 'auxiliary'
  readonly matrix: string
  readonly by: 'divisor' | 'sparsity_divisor'
  /** What it is, where it is not what the exercise has. */
  readonly title?: string
}

/** What the number that is descended is the sum of. */
export function partsOfLoss({ id, activation, loss, sheet }: Lesson): readonly DividedPart[] {
  if (id === 'autoencoder') return [{ name: 'reconstruction', matrix: loss, by: 'divisor' }]
  const parts: readonly DividedPart[] = [
    { name: 'reconstruction', matrix: 'squared_error', by: 'divisor' },
    {
      name: 'sparsity',
      matrix: 'sparsity',
      by: 'sparsity_divisor',
      ...(activation === 'jumprelu' && { title: 'Sparsity (λ × count above θ)' }),
      ...(activation === 'gated' && { title: 'Sparsity (λ × norm-weighted L1 of the gates)' }),
    },
    { name: 'auxiliary', matrix: 'auxiliary', by: 'divisor' },
  ]
  return parts.filter(({ matrix }) => Object.hasOwn(sheet, matrix))
}

/** What is descended, and what the gradient starts from. */
function endOf(lesson: Lesson, { pins }: BackwardOptions): Sheet {
  const free = errorsOf(lesson).flatMap((errors) =>
    isPinned(errors, pins)
      ? [[freeName(errors[0]), errorsFree(lesson, errors, pins)] as const]
      : [],
  )
  const [first, ...rest] = partsOfLoss(lesson).map(({ matrix, by }): SheetFormula => ({
    op: 'divide',
    args: [matrix, by],
  }))
  // minus the way in which sparsity pushes
  const push = ['P', 'pull'].find((name) => Object.hasOwn(lesson.sheet, name))
  return {
    ...Object.fromEntries(free),
    [objective]: rest.reduce((sum, part) => ({ op: 'add', args: [sum, part] }), first),
    ...(push !== undefined && {
      Q: { op: 'scale', args: [-1, { op: 'divide', args: [push, 'sparsity_divisor'] }] },
    }),
  }
}

/** Each matrix of errors that the loss squares, with what else is pinned to hold an error. */
function errorsOf({ sheet }: Lesson): (readonly string[])[] {
  const all = [['E', 'E_squared'], ['E_gate'], ['E_dead']]
  return all.filter(([error]) => Object.hasOwn(sheet, error))
}

function isPinned(names: readonly string[], pins: Pins): boolean {
  return names.some((name) => Object.hasOwn(pins, name))
}

/** 1 where an error follows the output; 0 where it, or its square, is pinned. */
function errorsFree({ matrices }: Lesson, errors: readonly string[], pins: Pins): Rows {
  const { rows, cols } = matrices[errors[0]]
  return rows.map((_, row) =>
    cols.map((__, col) => {
      const at = row * cols.length + col
      return errors.some((name) => pins[name]?.[at] !== undefined) ? 0 : 1
    }),
  )
}

/** The gradients that the lesson itself ends in, as they arrive at its output and its features. */
function arrivingAt(
  { id, activation }: Lesson,
  { norm, pins }: BackwardOptions,
): Readonly<Record<string, Argument>> {
  const followed = (whole: Formula, ...errors: readonly string[]): Formula =>
    isPinned(errors, pins) ? { op: 'mask', args: [whole, freeName(errors[0])] } : whole
  const output = followed({ op: 'divide', args: ['G', 'divisor'] }, 'E', 'E_squared')
  if (id === 'autoencoder') return { Y: output }
  // d λ Σ f_i‖d_i‖ / d‖d_i‖ = λ Σ_t f_it
  const norms: Formula = {
    op: 'scale',
    args: [
      { op: 'divide', args: ['lambda', 'sparsity_divisor'] },
      { op: 'transpose', args: ['row_sums'] },
    ],
  }
  const lengths = norm === 'trained' && { norms }
  switch (activation) {
    case undefined:
      return { X_hat: output, F: 'Q', ...lengths }
    case 'topk': {
      const share: Formula = { op: 'divide', args: ['dead_share', 'divisor'] }
      const twice: Formula = { op: 'scale', args: [2, 'E_dead'] }
      return {
        X_hat: output,
        X_dead: followed({ op: 'scale', args: [share, twice] }, 'E_dead'),
      }
    }
    case 'jumprelu':
      return { X_hat: output, theta: 'Q' }
    case 'gated': {
      const twice: Formula = { op: 'scale', args: [2, 'E_gate'] }
      return {
        X_hat: output,
        X_gate: followed({ op: 'divide', args: [twice, 'divisor'] }, 'E_gate'),
        open: 'Q',
        ...lengths,
      }
    }
    default:
      return activation satisfies never
  }
}

type SheetPart = SheetFormula['args'][number]

/** A sum from the left, so that it reads term by term without brackets. */
function addedUp(first: SheetPart, others: SheetPart): SheetFormula {
  if (typeof others !== 'object' || others.op !== 'add') return { op: 'add', args: [first, others] }
  const [second, third] = others.args
  return { op: 'add', args: [{ op: 'add', args: [first, second] }, third] }
}

/** A matrix with what it is made of named: transposes, and the two forces that meet. */
function inParts(
  given: Sheet,
  name: string,
  entry: Rows | SheetFormula,
): [string, Rows | SheetFormula][] {
  if (isGiven(entry)) return [[name, entry]]
  const turned: [string, SheetFormula][] = []
  const withNames = (argument: Argument): Argument => {
    if (typeof argument !== 'object') return argument
    const [of] = argument.args
    if (argument.op === 'transpose' && typeof of === 'string' && of !== 'row_sums') {
      turned.push([turnedName(of), { op: 'transpose', args: [of] }])
      return turnedName(of)
    }
    return { op: argument.op, args: argument.args.map(withNames) }
  }
  const made = withNames(withMasksOf(given, entry)) as SheetFormula
  const [sparsity, reconstruction] = made.args
  // the squared error's part comes first, as in the loss
  if (name === 'dW_dec' && made.op === 'add')
    return [...turned, [name, addedUp(reconstruction, sparsity)]]
  if (made.op !== 'add' || sparsity !== 'Q') return [...turned, [name, made]]
  return [
    ...turned,
    ['R', reconstruction as SheetFormula],
    [name, { op: 'add', args: ['R', sparsity] }],
  ]
}
