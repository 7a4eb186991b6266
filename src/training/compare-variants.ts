// The activations side by side on the same pre-activations: what survives, how much, how far off.
import type { Numbers } from '../lessons/growth'
import type { Lesson } from '../lessons/lesson'
import { variantNumbers } from '../lessons/sparse-autoencoder/variants/numbers'
import {
  type Activation,
  activations,
  type VariantOptions,
} from '../lessons/sparse-autoencoder/variants/options'
import { variantSheet } from '../lessons/sparse-autoencoder/variants/sheet'
import { createEngine } from '../sheet/engine'
import { type Rows, toRows } from '../tensor/tensor'
import { activePerColumn, deadRows } from './measures'

export interface VariantResult {
  readonly activation: Activation
  /** The activations, features by tokens. */
  readonly F: Rows
  readonly L0: number
  readonly dead: number
  /** The summed squared error. */
  readonly error: number
}

/** Each activation in the same convention; `numbers` are the learner's. */
export function compareActivations(
  lesson: Lesson,
  numbers: Numbers,
  options: Omit<VariantOptions, 'activation'>,
): VariantResult[] {
  return (Object.keys(activations) as Activation[]).map((activation) => {
    const own = { ...options, activation }
    const given = { ...(lesson.sheet as Numbers), ...numbers }
    const { sheet } = variantSheet(variantNumbers(lesson, given, own), own)
    const { F, squared_error } = createEngine(sheet).evaluate({ numbers: {}, pins: options.pins })
    return {
      activation,
      F: toRows(F),
      L0: activePerColumn(F),
      dead: deadRows(F),
      error: squared_error.data[0],
    }
  })
}
