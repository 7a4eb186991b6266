// The legend of the colors, loaded once cells are shaded by their values.
import { lazy, Suspense } from 'react'
import type { Lesson } from '../lessons/lesson'
import { useHeatLimit } from './use-marks'

const HeatLegend = lazy(() =>
  import('./heat/HeatLegend').then((module) => ({ default: module.HeatLegend })),
)

export interface HeatScaleProps {
  readonly lesson: Lesson
}

export function HeatScale({ lesson }: HeatScaleProps) {
  const limit = useHeatLimit(lesson)
  return limit > 0 ? (
    <Suspense fallback={null}>
      <HeatLegend limit={limit} />
    </Suspense>
  ) : null
}
