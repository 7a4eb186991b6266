// Tokens as points and decoder directions as arrows, from the sheet's numbers.
import type { Values } from '../../sheet/sheet'
import { at } from '../../tensor/tensor'
import type { AxisName, Lesson } from '../lesson'
import { columnOf, type Vector } from './vectors'

/** A column of the decoder weights: where a feature pushes the reconstruction. */
export interface Direction {
  readonly feature: number
  readonly name: AxisName
  readonly along: Vector
  readonly norm: number
}

export interface Token {
  readonly index: number
  readonly name: AxisName
  readonly at: Vector
  readonly rebuilt: Vector
  /** Reconstruction minus activation. */
  readonly error: Vector
  /** One activation for each feature. */
  readonly activations: Vector
}

export interface FeatureSpace {
  readonly neurons: readonly AxisName[]
  readonly tokens: readonly Token[]
  readonly directions: readonly Direction[]
  readonly bias: Vector
}

/** The space of a sparse autoencoder; null for a lesson without features. */
export function featureSpaceOf(lesson: Lesson, values: Values): FeatureSpace | null {
  const { X, F } = lesson.matrices
  if (!X || !F || !values.F) return null
  return {
    neurons: X.rows,
    tokens: X.cols.map((name, index) => ({
      index,
      name,
      at: columnOf(values.X, index),
      rebuilt: columnOf(values.X_hat, index),
      error: columnOf(values.E, index),
      activations: columnOf(values.F, index),
    })),
    directions: F.rows.map((name, feature) => ({
      feature,
      name,
      along: columnOf(values.W_dec, feature),
      norm: at(values.norms, 0, feature),
    })),
    bias: columnOf(values.b_dec, 0),
  }
}

/** "f6 Mountain", or just "f6". */
export function shortName({ short, name }: AxisName): string {
  return name ? `${short} ${name}` : short
}
