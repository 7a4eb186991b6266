// From the card of one cell to the next, back again, and away.
import { current, useApp } from '../../store/app'
import { openCard, useCard, type Visit } from '../../store/card'
import { hasCell } from '../../store/document'
import { pointAt } from '../../store/pointed'
import { sameCell } from '../../store/reading'
import type { SheetCell } from '../../sheet/sheet'
import { focusCell } from '../cell-element'
import { placeShowing, showCell } from './show-cell'

/** The id of the card's element. */
export const cardId = 'cell-card'

/** Closes the card, and puts the focus back where the card came from if it was in the card. */
export function closeCard(): void {
  const inside = document.getElementById(cardId)?.contains(document.activeElement)
  const { selected } = useApp.getState()
  useCard.setState({ open: false, trail: [] })
  pointAt([])
  if (inside && selected) focusCell(selected)
}

/** Goes from the selected cell to one that it names, and remembers the way. */
export function follow(cell: SheetCell): void {
  const { selected, place } = useApp.getState()
  if (!selected || sameCell(selected, cell)) return
  useCard.setState(({ trail }) => ({ trail: [...trail, { cell: selected, place }] }))
  showCell(cell, placeShowing(cell))
  requestAnimationFrame(() => focusCell(cell))
}

/** Goes back to the cell before; the focus stays in the card. */
export function goBack(): void {
  const last = lastVisit()
  if (!last) return
  useCard.setState(({ trail }) => ({ trail: trail.slice(0, -1) }))
  showCell(last.cell, last.place)
  openCard()
}

/** The cell before; undefined when the way began here, or when the lesson has no such cell now. */
export function lastVisit(trail = useCard.getState().trail): Visit | undefined {
  const { lesson } = current()
  const last = trail[trail.length - 1]
  return last?.place.lesson === lesson.id && hasCell(lesson, last.cell) ? last : undefined
}
