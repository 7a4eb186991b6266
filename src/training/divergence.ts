// Where and why a run stopped being finite.
import type { Lesson } from '../lessons/lesson'
import { cellReference } from '../lessons/cell-words'
import type { Plan } from '../sheet/compile'
import type { SheetCell } from '../sheet/sheet'
import type { Tensor } from '../tensor/tensor'

export interface Stop {
  /** The step that was not finite any more; the numbers from before it are kept. */
  readonly step: number
  /** The first cell, in computing order, that was not. */
  readonly cell: SheetCell
  readonly rate: number
}

/** The first cell of a named matrix that holds NaN or an infinity; null when all is well. */
export function firstInfinite(plan: Plan, tensors: readonly Tensor[]): SheetCell | null {
  for (const { index, name, named, shape } of plan.nodes) {
    if (!named) continue
    const at = tensors[index].data.findIndex((value) => !Number.isFinite(value))
    if (at >= 0) return { matrix: name, row: Math.floor(at / shape[1]), col: at % shape[1] }
  }
  return null
}

/** Two sentences for the learner; `lesson` says how the cell is written. */
export function stopWords(lesson: Lesson, { step, cell, rate }: Stop): string {
  const where = Object.hasOwn(lesson.matrices, cell.matrix)
    ? cellReference(lesson, cell)
    : `${cell.matrix}[${cell.row + 1},${cell.col + 1}]`
  return `Step ${step} went past every number: ${where} was the first to be no longer finite. Try a learning rate smaller than ${rate}; the numbers from before that step are kept.`
}
