// What a learner has done to one lesson: sizes, names, numbers that differ, and pins. A small value.
import type { Pins } from '../sheet/sheet'
import type { Rows } from '../tensor/tensor'
import type { NormTerm } from './backward/options'
import type { LessonNames, LessonShape } from './kit'
import type { OtherActivation } from './lesson'

/** Changes to one lesson. */
export interface Work {
  /** Sizes and names other than the shipped ones. */
  readonly shape?: LessonShape
  readonly names?: LessonNames
  /** Whether sparsity moves the decoder norms too; absent for as it starts. */
  readonly norm?: NormTerm
  /** What makes the sparse features; absent for ReLU, as in the exercise. */
  readonly activation?: OtherActivation
  /** Whole matrices of givens that differ from what the shape starts with. */
  readonly numbers: Readonly<Record<string, Rows>>
  readonly pins: Pins
  /** The arithmetic typed into a cell, as in =1/3, by matrix and index. */
  readonly typed: Readonly<Record<string, Readonly<Record<number, string>>>>
}

export const untouched: Work = { numbers: {}, pins: {}, typed: {} }
