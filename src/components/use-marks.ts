// What is marked in a grid from elsewhere: pointed at, blank for now, shaded by value.
import { useCallback, useMemo } from 'react'
import { heatLimit } from '../lessons/heat'
import type { Lesson } from '../lessons/lesson'
import type { Values } from '../sheet/sheet'
import { useApp } from '../store/app'
import { useOptions } from '../store/options'
import { type Pointed, usePointed } from '../store/pointed'
import { type Unfinished, useUnfinished } from '../store/unfinished'
import { steady } from './steady'

export interface GridMarks {
  /** "W1" for all of a matrix, "W1 2 3" for a cell. */
  readonly pointed: ReadonlySet<string>
  readonly unfinished: Unfinished
  /** The size at which the color is full; 0 when nothing is shaded. */
  readonly heatLimit: number
}

/** The marks in a grid of these matrices; marks in other grids draw nothing here. */
export function useMarks(lesson: Lesson, matrices: readonly string[]): GridMarks {
  const keys = usePointed(
    useCallback(({ at }) => at.filter(isIn(matrices)).map(keyOf).join('\n'), [matrices]),
  )
  const blanks = useMemo(() => {
    const keep = steady<Unfinished>()
    return ({ blank }: { readonly blank: Unfinished }) =>
      keep(Object.fromEntries(matrices.map((name) => [name, blank[name]])))
  }, [matrices])
  return {
    pointed: useMemo(() => new Set(keys === '' ? [] : keys.split('\n')), [keys]),
    unfinished: useUnfinished(blanks),
    heatLimit: useHeatLimit(lesson),
  }
}

/** The sheet's scale of colors while heat is on; 0 while it is off. */
export function useHeatLimit(lesson: Lesson): number {
  const heat = useOptions((options) => options.heat)
  return useApp(useCallback(({ values }) => (heat ? limitOf(lesson, values) : 0), [heat, lesson]))
}

const limits = new WeakMap<Values, number>()

/** Worked out once for all grids of a sheet. */
function limitOf(lesson: Lesson, values: Values): number {
  const known = limits.get(values) ?? heatLimit(lesson, values)
  limits.set(values, known)
  return known
}

function isIn(matrices: readonly string[]) {
  return ({ matrix }: Pointed) => matrices.includes(matrix)
}

function keyOf(pointed: Pointed): string {
  return 'row' in pointed ? `${pointed.matrix} ${pointed.row} ${pointed.col}` : pointed.matrix
}
