// Cells that are blank for the moment, as on paper: not yet played, or not yet guessed.
import { create } from 'zustand'
import type { SheetCell } from '../sheet/sheet'

/** Blank cells by matrix, as indices row × columns + column; a matrix without any is absent. */
export type Unfinished = Readonly<Record<string, ReadonlySet<number>>>

export interface UnfinishedState {
  readonly blank: Unfinished
  /** The one a question is asked about: until the answer all of them keep their making to themselves. */
  readonly asked: SheetCell | null
}

export const useUnfinished = create<UnfinishedState>(() => ({ blank: {}, asked: null }))

/** Leaves these cells blank, and no others. */
export function leaveBlank(blank: Unfinished, asked: SheetCell | null = null): void {
  useUnfinished.setState({ blank, asked })
}
