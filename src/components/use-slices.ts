// What the store holds of each matrix of a grid; the same objects while nothing changed.
import { useShallow } from 'zustand/react/shallow'
import { spanOf } from '../lessons/grid-geometry'
import type { Lesson } from '../lessons/lesson'
import { beforeRelu, clippedFrom } from '../sheet/clipped'
import { useApp } from '../store/app'
import type { Light } from '../store/lights'
import type { Tensor } from '../tensor/tensor'

export interface Slice {
  readonly cols: number
  readonly values: Tensor
  readonly before: Tensor | undefined
  readonly changed: Readonly<Record<number, number>> | undefined
  readonly lights: Readonly<Record<number, Light>> | undefined
  readonly pins: Readonly<Record<number, number>> | undefined
}

/** What the store holds of each matrix of the grid; the same objects while nothing changed. */
export function useSlices(lesson: Lesson, matrices: readonly string[]): Slice[] {
  const values = useApp(useShallow((state) => matrices.map((name) => state.values[name])))
  const before = useApp(
    useShallow((state) => matrices.map((name) => beforeRelu(lesson.sheet, state.values, name))),
  )
  const changed = useApp(useShallow((state) => matrices.map((name) => state.changed[name])))
  const lights = useApp(useShallow((state) => matrices.map((name) => state.lights[name])))
  const pins = useApp(
    useShallow((state) => matrices.map((name) => state.document[lesson.id].pins[name])),
  )
  return matrices.map((name, i) => ({
    cols: lesson.matrices[name].cols.length,
    values: values[i],
    before: before[i],
    changed: changed[i],
    lights: lights[i],
    pins: pins[i],
  }))
}

/** A pinned 0 is the learner's own, not one that ReLU wrote. */
export function clippedAt({ before, values, pins }: Slice, index: number): number | undefined {
  if (!before || pins?.[index] !== undefined) return undefined
  return clippedFrom(before.data[index], values.data[index])
}

/** The selected range in this grid as top, left, bottom, right; null when there is no range here. */
export function useSpan(lesson: Lesson, matrices: readonly string[]) {
  const span = useApp(
    useShallow(({ selected, anchor, everything }) => {
      if (everything) return [0, 0, Infinity, Infinity]
      if (!selected || !anchor || !matrices.includes(anchor.matrix)) return []
      const { top, left, bottom, right } = spanOf(lesson, anchor, selected)
      return [top, left, bottom, right]
    }),
  )
  return span.length > 0 ? span : null
}
