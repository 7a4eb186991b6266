// From a feature's row to steering it: by its button, by the cell menu, by key.
import type { SheetCell } from '../../sheet/sheet'
import { cellId } from '../cell-element'

/** Opens the steering of a feature, for one token or, without one, for all. */
export function openSteering(feature: number, token?: number): void {
  void import('../space/index').then(({ openSteer }) => openSteer(feature, token))
}

/** From the first cell of a feature's row to its button; false where there is none. */
export function toSteering(cell: SheetCell): boolean {
  if (cell.matrix !== 'F' || cell.col > 0) return false
  const row = document.getElementById(cellId(cell))?.closest('tr')
  const button = row?.querySelector<HTMLElement>('.steer-button')
  button?.focus()
  return document.activeElement === button
}
