// What the formula bar shows: the number that the mouse rests on, else the selected one, else an invitation.
import type { ReactNode } from 'react'
import { useApp } from '../../store/app'
import { useExplained } from '../../store/preview'
import { sameCell } from '../../store/reading'
import { CellMaking } from './CellMaking'

export interface ShownMakingProps {
  /** The invitation. */
  readonly children: ReactNode
}

export function ShownMaking({ children }: ShownMakingProps) {
  const cell = useExplained()
  const selected = useApp((state) => state.selected)
  return cell ? <CellMaking cell={cell} passing={!sameCell(cell, selected)} /> : children
}
