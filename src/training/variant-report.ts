// An activation on the learner's numbers: what becomes of each pre-activation, and its own loss.
import { objective } from '../lessons/backward/gradients'
import type { Numbers } from '../lessons/growth'
import type { Lesson } from '../lessons/lesson'
import { variantNumbers } from '../lessons/sparse-autoencoder/variants/numbers'
import {
  type Activation,
  activations,
  type VariantOptions,
} from '../lessons/sparse-autoencoder/variants/options'
import { sharedNumbers } from '../lessons/sparse-autoencoder/variants/shared-numbers'
import { variantSheet } from '../lessons/sparse-autoencoder/variants/sheet'
import type { Plan } from '../sheet/compile'
import { createEngine } from '../sheet/engine'
import type { Pins, Values } from '../sheet/sheet'
import { at } from '../tensor/tensor'
import { activePerColumn, deadRows } from './measures'
import type { LossPart } from './trainable'
import { partNames } from './variant-trainable'

/** Kept; cut although above 0; 0 because below 0, or exactly 0; or pinned by the learner. */
export type Fate = 'kept' | 'cut' | 'clipped' | 'zero' | 'pinned'

export interface VariantReport {
  readonly activation: Activation
  readonly options: VariantOptions
  /** Every given of the variant, the learner's where they set one. */
  readonly numbers: Numbers
  readonly plan: Plan
  readonly values: Values
  /** Features by tokens. */
  readonly fates: readonly (readonly Fate[])[]
  /** The features that are on for some token. */
  readonly alive: readonly number[]
  readonly L0: number
  readonly dead: number
  /** The summed squared error. */
  readonly error: number
  /** The variant's own loss, and the parts that it is the sum of. */
  readonly loss: number
  readonly parts: readonly { readonly name: LossPart['name']; readonly value: number }[]
}

/** The results that mean the same in every activation: the learner's pins on others are left out. */
const shared = ['Z', 'F', 'X_hat', 'norms', 'norms_column', 'E']

/** The pins of the lesson that hold in a variant too. */
export function sharedPins(pins: Pins): Pins {
  return Object.fromEntries(Object.entries(pins).filter(([name]) => shared.includes(name)))
}

/** The variant at the learner's numbers, those of the activation itself among them. */
export function reportVariant(
  lesson: Lesson,
  learners: Numbers,
  own: Numbers,
  options: VariantOptions,
): VariantReport {
  const numbers = variantNumbers(lesson, { ...sharedNumbers(lesson, learners), ...own }, options)
  const { sheet, parts } = variantSheet(numbers, options)
  const engine = createEngine(sheet)
  const values = engine.evaluate({ numbers: {}, pins: options.pins })
  const { Z, F } = values
  return {
    activation: options.activation,
    options,
    numbers,
    plan: engine.plan,
    values,
    fates: Array.from({ length: F.rows }, (_, row) =>
      Array.from({ length: F.cols }, (__, col) =>
        options.pins['F']?.[row * F.cols + col] === undefined
          ? fateOf(at(Z, row, col), at(F, row, col))
          : 'pinned',
      ),
    ),
    alive: Array.from({ length: F.rows }, (_, row) => row).filter((row) =>
      F.data.subarray(row * F.cols, (row + 1) * F.cols).some((f) => f > 0),
    ),
    L0: activePerColumn(F),
    dead: deadRows(F),
    error: values['squared_error'].data[0],
    loss: values[objective].data[0],
    parts: parts.map(({ matrix, by }) => ({
      name: partNames[matrix],
      value: values[matrix].data[0] / values[by].data[0],
    })),
  }
}

/** Every activation in the same convention. */
export function reportActivations(
  lesson: Lesson,
  learners: Numbers,
  own: Numbers,
  options: Omit<VariantOptions, 'activation'>,
): VariantReport[] {
  return (Object.keys(activations) as Activation[]).map((activation) =>
    reportVariant(lesson, learners, own, { ...options, activation }),
  )
}

function fateOf(z: number, f: number): Fate {
  if (f !== 0) return 'kept'
  return z > 0 ? 'cut' : z < 0 ? 'clipped' : 'zero'
}
