// Keeps the focus in the grids when the step or the view changes under it: a lost focus is a lost place.
import type { SheetCell } from '../../sheet/sheet'
import { current, useApp } from '../../store/app'
import { sameCell, select } from '../../store/reading'
import { cellFromElement, cellId } from '../cell-element'

/** After a step, or out of the overview, from within a grid: the same cell where it is still shown, else what the step makes. */
export function followStep(): void {
  useApp.subscribe(({ place, view }, before) => {
    const cell = cellFromElement(document.activeElement)
    const viewed = view !== before.view
    if ((place === before.place && !viewed) || !cell) return
    onceDrawn(() => {
      const { activeElement } = document
      const still = sameCell(cellFromElement(activeElement), cell)
      const { selected } = useApp.getState()
      // whoever moved the selection or the focus meanwhile knows better
      if (still && !selected) select(cell)
      else if (activeElement === document.body && (!selected || viewed)) firstCell(cell)?.focus()
    })
  })
}

/**
 * Once the page shows the step, which it does in the first microtask after the key: a timer may come
 * after the next key, which would find the focus nowhere.
 */
function onceDrawn(act: () => void): void {
  queueMicrotask(() => queueMicrotask(act))
}

/** The cell itself where it is shown, else the first cell of what the step makes, else of any grid. */
function firstCell(cell: SheetCell): HTMLElement | null {
  const { step } = useApp.getState().place
  const [made] = current().lesson.steps[step].appears
  const matrix = typeof made === 'object' ? made.matrix : made
  return (
    document.getElementById(cellId(cell)) ??
    document.getElementById(cellId({ matrix, row: 0, col: 0 })) ??
    document.querySelector('[role=grid] td[tabindex="0"]')
  )
}
