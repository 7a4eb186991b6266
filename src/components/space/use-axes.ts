// Which neurons are drawn: all up to three, else the three that the reader chose.
import { useMemo } from 'react'
import type { FeatureSpace } from '../../lessons/space/feature-space'
import { axesOf } from '../../lessons/space/axes'
import { useSpace } from './space-state'

export function useAxes({ neurons }: FeatureSpace): readonly number[] {
  const chosen = useSpace((state) => state.axes)
  return useMemo(() => axesOf(neurons.length, chosen), [neurons.length, chosen])
}
