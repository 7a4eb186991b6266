// The comparison of activations: whether it is open, and what the learner has chosen in it.
import { create } from 'zustand'
import type { Lesson } from '../lessons/lesson'
import type { Activation, Convention } from '../lessons/sparse-autoencoder/variants/options'
import type { OwnNumbers } from '../lessons/sparse-autoencoder/variants/own-numbers'
import type { VariantReport } from '../training/variant-report'
import type { VariantRun } from '../training/train-variant'
import type { Change } from './app-state'

/** Finished runs, one for each activation, and what they started from. */
export interface VariantRuns {
  readonly lesson: Lesson
  readonly from: readonly VariantReport[]
  readonly runs: readonly VariantRun[]
  /** The change that took over the weights of one of them; null before. */
  readonly taken: Change | null
}

export interface Variants {
  readonly open: boolean
  readonly convention: Convention
  readonly tied: boolean
  readonly own: OwnNumbers
  /** JumpReLU has a threshold for each feature rather than one for all. */
  readonly eachTheta: boolean
  /** The activation looked into. */
  readonly chosen: ChosenFeature | null
  readonly rate: number
  readonly steps: number
  readonly training: boolean
  readonly runs: VariantRuns | null
}

/** One cell of one activation's F. */
export interface ChosenFeature {
  readonly activation: Activation
  readonly row: number
  readonly col: number
}

export const useVariants = create<Variants>(() => ({
  open: false,
  convention: 'exercise',
  tied: false,
  own: {},
  eachTheta: false,
  chosen: null,
  rate: 0.001,
  steps: 50,
  training: false,
  runs: null,
}))

/** Opens the comparison over the page; it shows in the sparse autoencoder's lesson. */
export function openVariants(): void {
  useVariants.setState({ open: true })
}

export function closeVariants(): void {
  useVariants.setState({ open: false })
}
