// The cell under a resting mouse: explained and lit in place of the selected one until the mouse moves on.
import { create } from 'zustand'
import type { SheetCell } from '../sheet/sheet'
import { current, useApp } from './app'
import { lightsOf } from './lights'
import { sameCell } from './reading'

export const usePreview = create<{ readonly cell: SheetCell | null }>(() => ({ cell: null }))

/** The cell that is explained now: the one under the mouse, else the selected one. */
export function useExplained(): SheetCell | null {
  const pointed = usePreview((state) => state.cell)
  const selected = useApp((state) => state.selected)
  return pointed ?? selected
}

/** Explains a cell for as long as it is pointed at; null goes back to the selected one. */
export function preview(cell: SheetCell | null): void {
  if (sameCell(usePreview.getState().cell, cell)) return
  usePreview.setState({ cell })
  const { selected, lights } = useApp.getState()
  const { engine, work } = current()
  useApp.setState({ lights: lightsOf(engine, work.pins, cell ?? selected, lights) })
}

// what the reader does or selects meanwhile counts for more than where the mouse was left
useApp.subscribe((state, before) => {
  const { selected, place, editing, document } = state
  const undisturbed =
    selected === before.selected &&
    place === before.place &&
    editing === before.editing &&
    document === before.document
  if (!undisturbed) preview(null)
})
