// What is said at a lesson's steps: plain data, loaded after the numbers are on the screen.
import type { LessonNames, LessonShape } from './kit'
import type { Mark } from './lesson'

/** The words for every step of a lesson, in a shape and with the learner's names. */
export type LessonWords = (shape: LessonShape, names: LessonNames) => readonly StepWords[]

export interface StepWords {
  /** What happens at the step. */
  readonly what: Text
  /** Why it is done, or what it is good for. */
  readonly why: Text
  /** The results whose formulas are shown, as mathematics and as lines of code. */
  readonly formulas: readonly FormulaShown[]
  /** Where paper and article are loose, or where we add: said openly, the most needed first. */
  readonly notes: readonly Note[]
  /** What the learner can look into beside the words. */
  readonly shows?: 'ideas' | 'slopes' | 'variants' | 'divisor' | 'norm term' | 'take the step'
}

/** The formula of a result, with those of some matrices it reads written in their place. */
export interface FormulaShown {
  readonly of: string
  readonly inPlace?: readonly string[]
}

export interface Note {
  readonly mark: Mark
  readonly says: Text
  /** Cases set side by side. */
  readonly rows?: readonly Text[]
}

/** A paragraph: words, and parts that follow the sheet. */
export type Text = readonly TextPart[]

export type TextPart = string | LivePart | EdgePart

/** How many numbers lie exactly on the edge of a band, and what to do about it; nothing where none does. */
export interface EdgePart {
  readonly kind: 'edge'
  /** How far each number is from the middle of the band. */
  readonly matrix: string
  /** How wide the band is, from edge to edge: a 1×1 matrix. */
  readonly width: string
}

export type LivePart =
  /** A matrix, by its symbol. */
  | { readonly kind: 'matrix'; readonly matrix: string }
  /** The number in a 1×1 matrix. */
  | { readonly kind: 'number'; readonly matrix: string }
  /** The names of the columns in which a row is above 0. */
  | { readonly kind: 'positive'; readonly matrix: string; readonly row: number }
  /** How many cells of a matrix differ from 0, or are 0. */
  | { readonly kind: 'nonzero' | 'zeros'; readonly matrix: string }
  /** One cell: by its name, or as its arithmetic with the numbers. */
  | {
      readonly kind: 'cell' | 'arithmetic'
      readonly matrix: string
      readonly row: number
      readonly col: number
    }
