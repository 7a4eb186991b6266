// Writing a block of numbers into the sheet, by the rules that spreadsheets have taught.
import { cellWords } from '../lessons/cell-words'
import { cellAtPosition, columnsOf } from '../lessons/grid-geometry'
import type { Rows } from '../tensor/tensor'
import { current, useApp } from './app'
import { fillSelection, setMany } from './edit-range'
import { selectedSpan } from './selection'

/** Pastes at the selection: one number fills it, an exact divisor tiles it, too much is clipped. */
export function pasteRows(rows: Rows): void {
  const span = selectedSpan()
  if (!span) return
  const { lesson } = current()
  const height = rows.length
  const width = rows[0].length
  if (height * width === 1) return fillSelection(rows[0][0])
  const wanted = { rows: span.bottom - span.top + 1, cols: span.right - span.left + 1 }
  const tiles = wanted.rows % height === 0 && wanted.cols % width === 0
  const room = {
    rows: span.place.rows - span.top,
    cols: columnsOf(lesson, span.place).length - span.left,
  }
  const fits = {
    rows: tiles ? wanted.rows : Math.min(height, room.rows),
    cols: tiles ? wanted.cols : Math.min(width, room.cols),
  }
  const cells = Array.from({ length: fits.rows * fits.cols }, (_, i) => {
    const row = Math.floor(i / fits.cols)
    const col = i % fits.cols
    return {
      cell: cellAtPosition(lesson, span.place, span.top + row, span.left + col),
      value: rows[row % height][col % width],
    }
  })
  const clipped = !tiles && (fits.rows < height || fits.cols < width)
  const size = `${fits.rows}×${fits.cols}`
  setMany(cells, clipped ? `Pasted ${size} of ${height}×${width}` : `Pasted ${size}`)
  useApp.setState({ offer: clipped ? offerFor(rows, room) : null })
}

/** Turns the block of the last offer on its side and pastes it where the last paste went. */
export function takeOffer(): void {
  const { offer } = useApp.getState()
  if (!offer) return
  useApp.setState({ offer: null })
  pasteRows(offer.rows)
}

/** A block that fits when turned on its side is offered so. */
function offerFor(rows: Rows, room: { rows: number; cols: number }) {
  const turned = rows[0].map((_, col) => rows.map((row) => row[col]))
  const fits = turned.length <= room.rows && turned[0].length <= room.cols
  return fits
    ? { label: `Paste it turned, ${turned.length}×${turned[0].length}`, rows: turned }
    : null
}

/** Says why a pasted block was refused; nothing changes. */
export function refusePaste(why: string): void {
  const { selected } = useApp.getState()
  const where = selected
    ? ` ${cellWords(current().lesson, selected)} and the rest keep their numbers.`
    : ''
  useApp.setState({ status: `${why}${where}`, offer: null })
}
