// A lesson's sheet carried on: the gradient of every weight and bias, and the step against it.
import type { Argument, Formula } from '../../ops/op'
import { backpropagate, gradientName } from '../../sheet/differentiate'
import { isGiven, type Pins, type Sheet, type SheetFormula } from '../../sheet/sheet'
import type { Rows } from '../../tensor/tensor'
import type { Lesson } from '../lesson'
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
  const backward = Object.entries(pass).filter(([name]) => !Object.hasOwn(given, name))
  const sheet = { ...given }
  for (const [name, entry] of backward) {
    for (const [part, made] of inParts(name, entry)) sheet[part] ??= made
  }
  sheet.eta = [[startingRate[lesson.id]]]
  for (const name of parameters)
    sheet[nextName(name)] = { op: 'descend', args: [name, 'eta', gradientName(name)] }
  return sheet
}

/** What is descended, and what the gradient starts from. */
function endOf(lesson: Lesson, { pins }: BackwardOptions): Sheet {
  const free: Sheet = errorIsPinned(pins) ? { [freeErrors]: errorsFree(lesson, pins) } : {}
  if (lesson.id === 'autoencoder')
    return { [objective]: { op: 'divide', args: [lesson.loss, 'divisor'] }, ...free }
  return {
    ...free,
    [objective]: {
      op: 'add',
      args: [
        { op: 'divide', args: ['squared_error', 'divisor'] },
        { op: 'divide', args: ['sparsity', 'sparsity_divisor'] },
      ],
    },
    Q: { op: 'scale', args: [-1, { op: 'divide', args: ['P', 'sparsity_divisor'] }] },
  }
}

const freeErrors = freeName('E')

function errorIsPinned(pins: Pins): boolean {
  return Object.hasOwn(pins, 'E') || Object.hasOwn(pins, 'E_squared')
}

/** 1 where an error follows the output; 0 where it, or its square, is pinned. */
function errorsFree({ matrices: { E } }: Lesson, pins: Pins): Rows {
  return E.rows.map((_, row) =>
    E.cols.map((__, col) => {
      const at = row * E.cols.length + col
      return ['E', 'E_squared'].some((name) => pins[name]?.[at] !== undefined) ? 0 : 1
    }),
  )
}

/** The gradients that the lesson itself ends in, as they arrive at its output and its features. */
function arrivingAt(
  { id }: Lesson,
  { norm, pins }: BackwardOptions,
): Readonly<Record<string, Argument>> {
  const whole: Formula = { op: 'divide', args: ['G', 'divisor'] }
  const output: Formula = errorIsPinned(pins) ? { op: 'mask', args: [whole, freeErrors] } : whole
  if (id === 'autoencoder') return { Y: output }
  // d λ Σ f_i‖d_i‖ / d‖d_i‖ = λ Σ_t f_it
  const norms: Formula = {
    op: 'scale',
    args: [
      { op: 'divide', args: ['lambda', 'sparsity_divisor'] },
      { op: 'transpose', args: ['row_sums'] },
    ],
  }
  return { X_hat: output, F: 'Q', ...(norm === 'trained' && { norms }) }
}

/** A matrix with what it is made of named: transposes, and the two forces that meet on F. */
function inParts(name: string, entry: Rows | SheetFormula): [string, Rows | SheetFormula][] {
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
  const made = withNames(entry) as SheetFormula
  const [sparsity, reconstruction] = made.args
  // the squared error's part comes first, as in the loss
  if (name === 'dW_dec' && made.op === 'add')
    return [...turned, [name, { op: 'add', args: [reconstruction, sparsity] }]]
  if (name !== 'dF') return [...turned, [name, made]]
  return [
    ...turned,
    ['R', reconstruction as SheetFormula],
    [name, { op: 'add', args: ['R', sparsity as string] }],
  ]
}
