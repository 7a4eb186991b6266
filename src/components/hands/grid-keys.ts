// Keys in a grid while no cell is being edited.
import type { SheetCell } from '../../sheet/sheet'
import { current } from '../../store/app'
import { startEditing } from '../../store/edit'
import { collapse } from '../../store/selection'
import { cellAtPosition, columnsOf, gridPosition, placeOf } from '../../lessons/grid-geometry'
import { focusCell } from '../cell-element'
import { chordOf, type KeyPress } from '../chord'
import { commandFor } from './commands'
import { toSteering } from './steering-button'
import { openMenuAtCell } from './menu-place'

/** What a number, or the arithmetic that makes one, can begin with. */
const startsNumber = /^[\d+\-−.,=(/√]$/

/** Does what a key press asks for at a cell; false leaves it to the browser. */
export function pressInGrid(press: KeyPress, cell: SheetCell): boolean {
  const chord = chordOf(press)
  if (chord === 'Tab' || chord === 'Shift+Tab') return tab(cell, chord === 'Tab' ? 1 : -1)
  if (chord === 'ContextMenu' || chord === 'Shift+F10') {
    openMenuAtCell(cell)
    return true
  }
  if (chord === 'ArrowLeft' && toSteering(cell)) return true
  const command = commandFor(chord)
  if (command) command.run(cell, chord)
  else if (startsNumber.test(chord)) startEditing(cell, press.key)
  else return false
  return true
}

/** To the next or previous cell of the grid; past its ends the browser leaves the grid. */
function tab(cell: SheetCell, by: 1 | -1): boolean {
  const next = cellInTurn(cell, by)
  if (!next) return false
  collapse()
  focusCell(next)
  return true
}

/** The next or previous cell of the grid, row by row; null past its ends. */
export function cellInTurn(cell: SheetCell, by: 1 | -1): SheetCell | null {
  const { lesson } = current()
  const place = placeOf(lesson, cell.matrix)
  const { row, col } = gridPosition(lesson, cell)
  const width = columnsOf(lesson, place).length
  const next = row * width + col + by
  if (next < 0 || next >= width * place.rows) return null
  return cellAtPosition(lesson, place, Math.floor(next / width), next % width)
}
