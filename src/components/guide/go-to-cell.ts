// Goes to a cell from the text: where it is in view, or to the step that made it.
import { revealed, stepOf } from '../../lessons/reveal'
import type { SheetCell } from '../../sheet/sheet'
import { current, useApp } from '../../store/app'
import { goTo, select } from '../../store/reading'
import { cellId } from '../cell-element'

/** How many frames a grid that is drawn in slices may take to have the cell. */
const patience = 20

/** Selects a cell and moves the focus to it. */
export function goToCell(cell: SheetCell): void {
  const { lesson } = current()
  const { place, view, showAll } = useApp.getState()
  const seen =
    view === 'overview'
      ? showAll || revealed(lesson, place.step, cell.matrix) !== 'nothing'
      : lesson.steps[place.step].looks.includes(cell.matrix)
  if (!seen) goTo({ lesson: lesson.id, step: stepOf(lesson, cell.matrix) })
  select(cell)
  focusWhenThere(cell, patience)
}

function focusWhenThere(cell: SheetCell, frames: number): void {
  requestAnimationFrame(() => {
    const element = document.getElementById(cellId(cell))
    if (element) element.focus()
    else if (frames > 0) focusWhenThere(cell, frames - 1)
  })
}
