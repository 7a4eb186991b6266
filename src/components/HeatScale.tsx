// The colors of values and their legend, loaded once cells are to be shaded.
import type { Lesson } from '../lessons/lesson'
import { useOptions } from '../store/options'
import { later } from './later'

const HeatLegend = later(async () => (await import('./heat/HeatLegend')).HeatLegend)

export interface HeatScaleProps {
  readonly lesson: Lesson
}

export function HeatScale({ lesson }: HeatScaleProps) {
  return useOptions(({ heat }) => heat) && <HeatLegend lesson={lesson} />
}
