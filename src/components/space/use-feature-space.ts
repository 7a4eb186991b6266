// The space of the lesson on screen, made anew when its numbers are.
import { useMemo } from 'react'
import { type FeatureSpace, featureSpaceOf } from '../../lessons/space/feature-space'
import { useApp, useLesson } from '../../store/app'

/** Null for a lesson without features. */
export function useFeatureSpace(): FeatureSpace | null {
  const lesson = useLesson()
  const values = useApp((state) => state.values)
  return useMemo(() => featureSpaceOf(lesson, values), [lesson, values])
}
