// Cells that are blank for the moment, as on paper: not yet played, or not yet guessed.
import { create } from 'zustand'

/** Blank cells by matrix, as indices row × columns + column; a matrix without any is absent. */
export type Unfinished = Readonly<Record<string, ReadonlySet<number>>>

export const useUnfinished = create<{ readonly blank: Unfinished }>(() => ({ blank: {} }))

/** Leaves these cells blank, and no others. */
export function leaveBlank(blank: Unfinished): void {
  useUnfinished.setState({ blank })
}
