// A lesson on paper: blocks that each fit a page, in the order of the steps, and how large their cells are.
import { leavesOf } from './formula-leaves'
import { type Frame, frameOf, frameOfStep } from './camera'
import type { Lesson } from './lesson'

/** The room for a block on a page, and the heights a cell may have, in millimeters. */
export interface Paper {
  readonly width: number
  readonly height: number
  readonly smallest: number
  readonly largest: number
}

export interface PaperBlock {
  readonly step: number
  /** The first block of a step says its title. */
  readonly first: boolean
  readonly frame: Frame
  /** How high a cell is, in millimeters. */
  readonly unit: number
}

/** A cell is a little wider than high. */
export const cellAspect = 1.08

/** A block for each step; a step too large for a page is taken apart, an operation a block. */
export function blocksOnPaper(lesson: Lesson, paper: Paper): PaperBlock[] {
  return lesson.steps.flatMap((_, step) => {
    const whole = frameOfStep(lesson, step)
    if (whole.places.length === 0) return []
    const fits = unitFor(whole, paper) >= paper.smallest
    const frames = fits ? [whole] : operationsOf(lesson, whole)
    return frames.map((frame, i) => ({
      step,
      first: i === 0,
      frame,
      unit: Math.min(unitFor(frame, paper), paper.largest),
    }))
  })
}

/** Each result with what its formula reads; a given by itself where no result in view reads it. */
function operationsOf(lesson: Lesson, { places }: Frame): Frame[] {
  const read = new Set<string>()
  const operations = places.flatMap(({ matrices }) => {
    const inputs = matrices.flatMap((matrix) => leavesOf(lesson.sheet[matrix]))
    if (inputs.length === 0) return []
    for (const name of [...inputs, ...matrices]) read.add(name)
    return [[...inputs, ...matrices]]
  })
  const alone = places
    .filter(({ matrices }) => !matrices.some((matrix) => read.has(matrix)))
    .map(({ matrices }) => [...matrices])
  return [...alone, ...operations].map((matrices) => frameOf(lesson, matrices))
}

/** The height of a cell with which a frame just fits. */
function unitFor({ rows, cols }: Frame, { width, height }: Paper): number {
  return Math.min(width / (cols * cellAspect), height / rows)
}
