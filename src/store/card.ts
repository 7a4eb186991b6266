// Whether the card of the selected cell is open, and the cells the reader came by.
import { create } from 'zustand'
import type { SheetCell } from '../sheet/sheet'
import { useApp } from './app'
import { waitsForAnswer } from './asked'
import type { ReadingPlace } from './place'

/** A cell that the reader was at, and the step where that was. */
export interface Visit {
  readonly cell: SheetCell
  readonly place: ReadingPlace
}

interface Card {
  readonly open: boolean
  /** How often it was asked for: each time the focus goes to it. */
  readonly asked: number
  /** The way from cell to cell, for Back. */
  readonly trail: readonly Visit[]
}

export const useCard = create<Card>(() => ({ open: false, asked: 0, trail: [] }))

/** Opens the card, or goes to it where it is open. */
export function openCard(): void {
  const { selected } = useApp.getState()
  if (selected && waitsForAnswer(selected)) return
  useCard.setState(({ asked }) => ({ open: true, asked: asked + 1 }))
}
