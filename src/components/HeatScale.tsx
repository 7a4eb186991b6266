// The colors of values and their legend, loaded once cells are to be shaded.
import { lazy, Suspense } from 'react'
import type { Lesson } from '../lessons/lesson'
import { useOptions } from '../store/options'

const HeatLegend = lazy(() =>
  import('./heat/HeatLegend').then((module) => ({ default: module.HeatLegend })),
)

export interface HeatScaleProps {
  readonly lesson: Lesson
}

export function HeatScale({ lesson }: HeatScaleProps) {
  return useOptions(({ heat }) => heat) ? (
    <Suspense fallback={null}>
      <HeatLegend lesson={lesson} />
    </Suspense>
  ) : null
}
