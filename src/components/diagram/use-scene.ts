// The network of the step on screen with its numbers, behind the grids by a moment if need be.
import { useDeferredValue, useMemo } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { isBlank, revealed } from '../../lessons/reveal'
import { matricesOf, networkOf, networkOfStep } from '../../lessons/network'
import type { NetworkScene } from '../../lessons/network-words'
import type { Plan } from '../../sheet/compile'
import type { Values } from '../../sheet/sheet'
import { at } from '../../tensor/tensor'
import { current, useApp, useLesson } from '../../store/app'
import { useUnfinished } from '../../store/unfinished'

export interface PlannedScene extends NetworkScene {
  readonly plan: Plan
}

/** All that the drawing needs, as one value, so that no part of it is of another lesson. */
export function useScene(example: number): PlannedScene {
  const lesson = useLesson()
  const step = useApp((state) => state.place.step)
  const overview = useApp((state) => state.view === 'overview')
  const everything = useApp((state) => state.view === 'overview' && state.showAll)
  const pins = useApp((state) => state.document[lesson.id].pins)
  const blank = useUnfinished((state) => state.blank)
  const network = useMemo(
    () => (overview ? networkOf(lesson) : networkOfStep(lesson, step)),
    [lesson, step, overview],
  )
  const values = useApp(
    useShallow((state): Values =>
      Object.fromEntries(matricesOf(lesson, network).map((name) => [name, state.values[name]])),
    ),
  )
  const scene = useMemo((): PlannedScene => {
    const column = Math.min(example, Math.max(0, network.examples - 1))
    return {
      lesson,
      network,
      values,
      pins,
      plan: current().engine.plan,
      example: column,
      sees: ({ matrix, row, col }) => {
        const seen = everything ? 'all' : revealed(lesson, step, matrix)
        const index = row * lesson.matrices[matrix].cols.length + col
        if (seen === 'nothing' || blank[matrix]?.has(index)) return false
        return !isBlank(seen, at(values[matrix], row, col))
      },
    }
  }, [lesson, network, values, pins, example, everything, step, blank])
  return useDeferredValue(scene)
}
