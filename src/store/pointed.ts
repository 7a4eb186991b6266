// What the reader points at somewhere other than in a grid: a name in the text, a term, an edge.
import { create } from 'zustand'
import type { SheetCell } from '../sheet/sheet'

/** A whole matrix, or one cell of it. */
export type Pointed = { readonly matrix: string } | SheetCell

export const usePointed = create<{ readonly at: readonly Pointed[] }>(() => ({ at: [] }))

/** Points at matrices and cells, in place of those before; at nothing with an empty list. */
export function pointAt(at: readonly Pointed[]): void {
  usePointed.setState({ at })
}
