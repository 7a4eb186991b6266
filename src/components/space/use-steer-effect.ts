// What a feature's pins did, worked out beside the sheet on an engine of its own.
import { useMemo } from 'react'
import { freeValues, type SteerEffect, steerEffect } from '../../lessons/space/steer-effect'
import { createEngine } from '../../sheet/engine'
import { current, useApp, useLesson } from '../../store/app'

/** Null for a lesson without features. */
export function useSteerEffect(feature: number): SteerEffect | null {
  const lesson = useLesson()
  const values = useApp((state) => state.values)
  const work = useApp((state) => current(state).work)
  // the page's own engine keeps its numbers for the page
  const engine = useMemo(() => createEngine(lesson.sheet), [lesson])
  return useMemo(
    () => steerEffect(lesson, freeValues(engine, lesson, work, feature), values, feature),
    [engine, lesson, work, values, feature],
  )
}
