// How wide the columns of a step have to be for the numbers in them now.
import { useMemo } from 'react'
import { formerOf, stretchOf, writingOf } from '../lessons/decimals'
import type { Lesson, Place } from '../lessons/lesson'
import type { Stretches } from '../lessons/stretch'
import { useApp } from '../store/app'
import type { AppState } from '../store/app-state'
import { steady } from './steady'

/** For every place, the same object until one of them needs another width. */
export function useStretches(lesson: Lesson, places: readonly Place[]): Stretches {
  return useApp(useMemo(() => stretchesOf(lesson, places), [lesson, places]))
}

/** Looks at the numbers only when they have changed, for the store changes with every pointer. */
function stretchesOf(lesson: Lesson, places: readonly Place[]) {
  const keep = steady<Stretches>()
  let before: Pick<AppState, 'values' | 'changed'> | undefined
  let last: Stretches = {}
  return (state: AppState): Stretches => {
    const { values, changed } = state
    if (before?.values === values && before.changed === changed) return last
    before = { values, changed }
    last = keep(
      Object.fromEntries(
        places.map(({ matrices }) => [matrices[0], stretchIn(lesson, state, matrices)]),
      ),
    )
    return last
  }
}

function stretchIn({ sheet }: Lesson, { values, changed }: AppState, matrices: readonly string[]) {
  const shown = matrices.map((name) => ({
    values: values[name],
    former: formerOf(sheet, values, name),
    changed: changed[name],
  }))
  return stretchOf(writingOf(shown).ems)
}
