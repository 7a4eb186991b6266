// What the formula bar shows: the number that the mouse rests on, else the selected one, else an invitation.
import type { ReactNode } from 'react'
import { useExplained, usePreview } from '../../store/preview'
import { CellMaking } from './CellMaking'

export interface ShownMakingProps {
  /** The invitation. */
  readonly children: ReactNode
}

export function ShownMaking({ children }: ShownMakingProps) {
  const cell = useExplained()
  const passing = usePreview((state) => state.cell !== null)
  return cell ? <CellMaking cell={cell} passing={passing} /> : children
}
