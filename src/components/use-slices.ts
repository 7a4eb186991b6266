// What the store holds of the matrices of a grid, in one subscription.
import { useMemo } from 'react'
import { formerOf } from '../lessons/decimals'
import { type Span, spanOf } from '../lessons/grid-geometry'
import type { Lesson } from '../lessons/lesson'
import { beforeMask, maskedBy, stoppedFrom } from '../sheet/clipped'
import type { SheetCell } from '../sheet/sheet'
import { useApp } from '../store/app'
import type { AppState, Editing } from '../store/app-state'
import type { Light } from '../store/lights'
import type { Tensor } from '../tensor/tensor'
import { steady } from './steady'

export interface Slice {
  readonly values: Tensor
  /** What arrived at an activation, or at a gradient that ReLU lets through or stops. */
  readonly arrived: Tensor | undefined
  /** What a gradient passes by: it is stopped where this is not above 0. */
  readonly by: Tensor | undefined
  /** What this is a small change of. */
  readonly former: Tensor | undefined
  readonly changed: Readonly<Record<number, number>> | undefined
  readonly lights: Readonly<Record<number, Light>> | undefined
  readonly pins: Readonly<Record<number, number>> | undefined
}

export interface GridState {
  /** By matrix. */
  readonly slices: Readonly<Record<string, Slice>>
  readonly selected: SheetCell | null
  readonly editing: Editing | null
  /** The selected range, in this grid's columns; null when there is none here. */
  readonly span: Omit<Span, 'place'> | null
}

/** What the store holds of the grid; the same object while nothing of it changed. */
export function useGridState(lesson: Lesson, matrices: readonly string[]): GridState {
  const select = useMemo(() => {
    const slice = steadySlices(lesson, matrices)
    const grid = steady<GridState>()
    const range = steady<Omit<Span, 'place'>>()
    return (state: AppState): GridState => {
      const { selected, editing } = state
      const span = spanIn(lesson, matrices, state)
      return grid({
        slices: slice(state),
        selected: selected && matrices.includes(selected.matrix) ? selected : null,
        editing: editing && matrices.includes(editing.cell.matrix) ? editing : null,
        span: span && range(span),
      })
    }
  }, [lesson, matrices])
  return useApp(select)
}

function steadySlices(lesson: Lesson, matrices: readonly string[]) {
  const all = steady<Record<string, Slice>>()
  const each = matrices.map((name) => ({ name, keep: steady<Slice>() }))
  return (state: AppState) => {
    const { pins } = state.document[lesson.id]
    const slices: Record<string, Slice> = {}
    for (const { name, keep } of each)
      slices[name] = keep({
        values: state.values[name],
        arrived: beforeMask(lesson.sheet, state.values, name),
        by: maskedBy(lesson.sheet, state.values, name),
        former: formerOf(lesson.sheet, state.values, name),
        changed: state.changed[name],
        lights: state.lights[name],
        pins: pins[name],
      })
    return all(slices)
  }
}

/** What ReLU struck out, or stopped on the way back, be it 0; a pinned 0 is the learner's own. */
export function clippedAt(slice: Slice, index: number): number | undefined {
  const { arrived, by, values, pins } = slice
  if (!arrived || pins?.[index] !== undefined) return undefined
  const before = arrived.data[index]
  return by && !(by.data[index] > 0) ? before : stoppedFrom(before, values.data[index])
}

/** The weight that a step of descent moved to here. */
export function formerAt({ former, values }: Slice, index: number): number | undefined {
  const was = former?.data[index]
  return was === values.data[index] ? undefined : was
}

function spanIn(
  lesson: Lesson,
  matrices: readonly string[],
  { selected, anchor, everything }: AppState,
): Omit<Span, 'place'> | null {
  if (everything) return { top: 0, left: 0, bottom: Infinity, right: Infinity }
  if (!selected || !anchor || !matrices.includes(anchor.matrix)) return null
  const { place: _, ...span } = spanOf(lesson, anchor, selected)
  return span
}
