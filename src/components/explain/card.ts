// Whether the card is open, and the cells the reader came by from one to the next.
import { create } from 'zustand'
import type { SheetCell } from '../../sheet/sheet'
import { current, useApp } from '../../store/app'
import { hasCell } from '../../store/document'
import type { ReadingPlace } from '../../store/place'
import { sameCell } from '../../store/reading'
import { pointAt } from '../../store/pointed'
import { focusCell } from '../cell-element'
import { placeShowing, showCell } from './show-cell'

/** A cell that the reader was at, and the step where that was. */
export interface Visit {
  readonly cell: SheetCell
  readonly place: ReadingPlace
}

interface Card {
  readonly open: boolean
  readonly trail: readonly Visit[]
}

export const useCard = create<Card>(() => ({ open: false, trail: [] }))

/** The id of the card's element. */
export const cardId = 'cell-card'

/** Opens the card for the selected cell and moves the focus into it. */
export function openCard(): void {
  useCard.setState({ open: true })
  requestAnimationFrame(focusCard)
}

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
  const { trail } = useCard.getState()
  useCard.setState({ trail: [...trail, { cell: selected, place }] })
  showCell(cell, placeShowing(cell))
  requestAnimationFrame(() => focusCell(cell))
}

/** Goes back to the cell before; the focus stays in the card. */
export function goBack(): void {
  const last = lastVisit()
  if (!last) return
  useCard.setState({ trail: useCard.getState().trail.slice(0, -1) })
  showCell(last.cell, last.place)
  requestAnimationFrame(focusCard)
}

/** The cell before; undefined when the way began here, or when the lesson has no such cell now. */
export function lastVisit(trail = useCard.getState().trail): Visit | undefined {
  const { lesson } = current()
  const last = trail[trail.length - 1]
  return last?.place.lesson === lesson.id && hasCell(lesson, last.cell) ? last : undefined
}

function focusCard(): void {
  document.getElementById(cardId)?.focus({ preventScroll: true })
}
