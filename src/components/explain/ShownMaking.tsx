// What the formula bar shows: the number that the mouse rests on, else the selected one, else an invitation.
import type { ReactNode } from 'react'
import { useApp } from '../../store/app'
import { usePreview } from '../../store/preview'
import { CellMaking } from './CellMaking'

export interface ShownMakingProps {
  /** The invitation. */
  readonly children: ReactNode
}

export function ShownMaking({ children }: ShownMakingProps) {
  const selected = useApp((state) => state.selected)
  const pointed = usePreview((state) => state.cell)
  const cell = pointed ?? selected
  return cell ? <CellMaking cell={cell} passing={pointed !== null} /> : children
}
