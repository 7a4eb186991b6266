// Where the cell menu opens.
import type { SheetCell } from '../../sheet/sheet'
import { cellId } from '../cell-element'
import { openMenu } from './panels'

/** Opens the cell menu just below a cell. */
export function openMenuAtCell(cell: SheetCell): void {
  const box = document.getElementById(cellId(cell))?.getBoundingClientRect()
  if (box) openMenu(box.left, box.bottom)
}
