// What an operation declares about itself, once, for everything that reads it.
import type { Rows, Shape, Tensor } from '../tensor/tensor'
import type { Expression } from './expression/expression'

/** An operation applied to matrices by name, to other formulas, or to plain numbers (1×1). */
export interface Formula<Name extends string = string> {
  readonly op: Name
  readonly args: readonly Argument<Name>[]
}

export type Argument<Name extends string = string> = string | number | Formula<Name>

/** One cell of one input of an operation: which input, and where in it, zero-based. */
export interface InputCell {
  readonly input: number
  readonly row: number
  readonly col: number
}

/** What an operation's `derivative` is written with. */
export interface Backward {
  /** The gradient that arrives: the loss with respect to the result, of the result's shape. */
  readonly grad: Argument
  /** The result itself. */
  readonly out: Argument
  readonly inputs: readonly Argument[]
  readonly shapes: readonly Shape[]
}

export interface Op {
  /** What a formula calls it; its file has the same name in kebab-case. */
  readonly name: string
  /** One sentence for people. */
  readonly summary: string
  /** The result's shape; throws a ShapeError in words a learner can act on. */
  readonly shape: (...inputs: Shape[]) => Shape
  /** Writes the whole result into `out`; allocates nothing. */
  readonly forward: (out: Tensor, ...inputs: Tensor[]) => void
  /** Formulas for the gradient of each input; null where none flows. */
  readonly derivative: (backward: Backward) => readonly (Argument | null)[]
  /** How the result cell at (row, col) is made from cells of the inputs. */
  readonly cell: (row: number, col: number, ...inputs: Shape[]) => Expression<InputCell>
  /** The whole-matrix notation: as maths, as a PyTorch line, as a NumPy line. */
  readonly math: (...args: string[]) => string
  readonly torch: (...args: string[]) => string
  readonly numpy: (...args: string[]) => string
  /** A case checked by hand; shown in help and run as a test. */
  readonly example: { readonly inputs: readonly Rows[]; readonly output: Rows }
  /** Input shapes for the laws, from three sizes that differ. */
  readonly sample: (m: number, n: number, k: number) => readonly Shape[]
}

/** Shapes that do not fit; the message says what was given and what was needed. */
export class ShapeError extends Error {
  override name = 'ShapeError'
}

/** A shape as people say it: 3×4. */
export function sayShape([rows, cols]: Shape): string {
  return `${rows}×${cols}`
}

/** The shape two inputs share; throws when they differ. */
export function sameShape(left: Shape, right: Shape): Shape {
  if (left[0] !== right[0] || left[1] !== right[1])
    throw new ShapeError(
      `goes cell by cell, so both matrices need one shape; given ${sayShape(left)} and ${sayShape(right)}.`,
    )
  return left
}

/** Throws unless `given` is the shape `needed`; `what` names the input in the message. */
export function needShape(given: Shape, needed: Shape, what: string): void {
  if (given[0] !== needed[0] || given[1] !== needed[1])
    throw new ShapeError(`needs ${what} of ${sayShape(needed)}; given ${sayShape(given)}.`)
}
