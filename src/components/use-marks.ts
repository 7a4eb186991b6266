// What is marked in a grid from elsewhere: pointed at, blank for now, shaded by value.
import { useCallback, useMemo } from 'react'
import { type Pointed, usePointed } from '../store/pointed'
import { type Shade, useShade } from '../store/shade'
import { type Unfinished, useUnfinished } from '../store/unfinished'
import { steady } from './steady'

export interface GridMarks extends Shade {
  /** "W1" for all of a matrix, "W1 2 3" for a cell. */
  readonly pointed: ReadonlySet<string>
  readonly unfinished: Unfinished
}

/** The marks in a grid of these matrices; marks in other grids draw nothing here. */
export function useMarks(matrices: readonly string[]): GridMarks {
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
    strengthOf: useShade(({ strengthOf }) => strengthOf),
  }
}

function isIn(matrices: readonly string[]) {
  return ({ matrix }: Pointed) => matrices.includes(matrix)
}

function keyOf(pointed: Pointed): string {
  return 'row' in pointed ? `${pointed.matrix} ${pointed.row} ${pointed.col}` : pointed.matrix
}
