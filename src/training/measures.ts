// What is measured after a step: the loss in its parts, active and dead features, variance explained.
import { at, type Tensor } from '../tensor/tensor'

export interface Measures {
  readonly step: number
  readonly loss: number
  /** In the order of the trainable's parts; they add up to the loss. */
  readonly parts: readonly number[]
  /** What each part has been divided by. */
  readonly divisors: readonly number[]
  /** Active features for each column; null where there are no features. */
  readonly L0: number | null
  /** Features that are on for no column. */
  readonly dead: number | null
  /** null where it is not defined: one column, or columns that are all the same. */
  readonly explained: number | null
  /** How many steps so far made the loss larger. */
  readonly rises: number
  /** The first of them. */
  readonly firstRise: number | null
}

/** Mean over the columns of how many features are above 0. */
export function activePerColumn(features: Tensor): number {
  let active = 0
  for (let i = 0; i < features.data.length; i++) if (features.data[i] > 0) active++
  return active / features.cols
}

/** How many rows are above 0 in no column. */
export function deadRows({ rows, cols, data }: Tensor): number {
  let dead = 0
  for (let row = 0; row < rows; row++) {
    const end = (row + 1) * cols
    let i = row * cols
    while (i < end && !(data[i] > 0)) i++
    if (i === end) dead++
  }
  return dead
}

/**
 * 1 − the squared error over the inputs' squared distance from their mean column: 1 for an exact
 * copy, 0 for always answering with the mean; null where all columns are the same.
 */
export function explainedVariance(input: Tensor, output: Tensor): number | null {
  let error = 0
  let spread = 0
  let varies = false
  for (let row = 0; row < input.rows; row++) {
    let mean = 0
    for (let col = 0; col < input.cols; col++) mean += at(input, row, col) / input.cols
    for (let col = 0; col < input.cols; col++) {
      const value = at(input, row, col)
      error += (at(output, row, col) - value) ** 2
      spread += (value - mean) ** 2
      // equal numbers may differ from their mean by rounding
      varies ||= value !== at(input, row, 0)
    }
  }
  return varies ? 1 - error / spread : null
}
