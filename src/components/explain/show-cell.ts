// Where a cell can be seen, and going there.
import { frameOfStep } from '../../lessons/camera'
import { revealed, stepOf } from '../../lessons/reveal'
import type { SheetCell } from '../../sheet/sheet'
import { current, useApp } from '../../store/app'
import type { ReadingPlace } from '../../store/place'
import { goTo, sameCell, select } from '../../store/reading'
import { cellId } from '../cell-element'

/** The place where the reader is if the cell can be seen there, else the step that brings its matrix. */
export function placeShowing({ matrix }: SheetCell): ReadingPlace {
  const { lesson } = current()
  const { place, view, showAll } = useApp.getState()
  const known = revealed(lesson, place.step, matrix) !== 'nothing'
  const inFrame = frameOfStep(lesson, place.step).places.some(({ matrices }) =>
    matrices.includes(matrix),
  )
  const seen = view === 'overview' ? known || showAll : known && inFrame
  return seen ? place : { ...place, step: stepOf(lesson, matrix) }
}

/** Selects a cell where it can be seen, and brings it into view. */
export function showCell(cell: SheetCell, place: ReadingPlace): void {
  const { place: here, selected } = useApp.getState()
  if (here.step !== place.step) goTo(place)
  else if (sameCell(selected, cell)) return
  select(cell)
  requestAnimationFrame(() =>
    document.getElementById(cellId(cell))?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
  )
}
