// What a lesson brings besides its shipped form: other sizes, names of one's own, other numbers.
import type { Rows } from '../tensor/tensor'
import type { Lesson, LessonId } from './lesson'

/**
 * The sizes of a lesson. Autoencoder: the widths of its layers from input to output, first and last
 * equal. Sparse autoencoder: inputs, then features. `columns` counts examples or tokens.
 */
export interface LessonShape {
  readonly sizes: readonly number[]
  readonly columns: number
}

/** Names that the learner may give; an empty string where there is none. */
export interface LessonNames {
  readonly columns: readonly string[]
  readonly features: readonly string[]
}

export const noNames: LessonNames = { columns: [], features: [] }

/** A lesson's sizes, names and all its given numbers. */
export interface Problem {
  readonly shape: LessonShape
  readonly names: LessonNames
  readonly numbers: Readonly<Record<string, Rows>>
}

/** One size that can be made larger or smaller by one. */
export interface SizeControl {
  /** "hidden layer 1 (encoder)", "features", "examples". */
  readonly label: string
  readonly value: number
  /** The shape with this size, or null when it is outside 1 to 12. */
  readonly withSize: (size: number) => LessonShape | null
}

/** A worked problem to load instead of the shipped one. */
export interface Example {
  readonly id: string
  readonly title: string
  /** The reason to look at it, in one or two sentences. */
  readonly why: string
  readonly problem: Problem
}

export interface LessonKit {
  readonly id: LessonId
  readonly shipped: Problem
  /** The lesson of any shape; its sheet holds the numbers that the shape starts with. */
  readonly make: (shape: LessonShape, names: LessonNames) => Lesson
  readonly sizeControls: (shape: LessonShape) => readonly SizeControl[]
  /** The shape with one layer more or less around the bottleneck; null when there is no such. */
  readonly deeper: (shape: LessonShape) => LessonShape | null
  readonly shallower: (shape: LessonShape) => LessonShape | null
  /** The problem in another shape: what fits keeps its numbers and names, the rest is small and whole. */
  readonly resized: (problem: Problem, to: LessonShape) => Problem
}
