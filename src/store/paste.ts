// Writing a block of numbers into the sheet, by the rules that spreadsheets have taught.
import { cellWords } from '../lessons/cell-words'
import { cellAtPosition, columnsOf } from '../lessons/grid-geometry'
import type { SheetCell } from '../sheet/sheet'
import type { Rows } from '../tensor/tensor'
import { current, useApp } from './app'
import type { PasteOffer } from './app-state'
import { fillSelection, setMany } from './edit-range'
import { asOneChange, undo } from './history'
import { resize, sizesText } from './problem'
import { select } from './reading'
import { shapeWithRoom } from './room'
import { collapse, selectedSpan } from './selection'

/** Pastes at the selection: one number fills it, an exact divisor tiles it, too much is clipped. */
export function pasteRows(rows: Rows): void {
  const span = selectedSpan()
  if (!span) return
  useApp.setState({ offers: [] })
  const before = useApp.getState().past.at(-1)
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
  if (!clipped) return
  const at = cellAtPosition(lesson, span.place, span.top, span.left)
  const last = useApp.getState().past.at(-1)
  const insteadOf = last && last !== before ? last : null
  const offers = [...turned(rows, room), ...resized(rows, at)]
  const hint = offers.length > 0 ? ' The cell’s menu, Shift + F10, has a way to make it fit.' : ''
  useApp.setState(({ status }) => ({
    offers: offers.map((offer) => ({ ...offer, at, insteadOf })),
    status: status + hint,
  }))
}

/** Pastes the block again in the way offered, in place of the paste that did not fit. */
export function takeOffer(offer: PasteOffer): void {
  if (!useApp.getState().offers.includes(offer)) return
  const { at, rows, shape, insteadOf } = offer
  if (insteadOf) undo()
  asOneChange(() => {
    if (shape) resize(shape)
    select(at)
    collapse()
    pasteRows(rows)
  })
}

type Way = Pick<PasteOffer, 'label' | 'rows' | 'shape'>

/** A block that fits when turned on its side is offered so. */
function turned(rows: Rows, room: { rows: number; cols: number }): Way[] {
  const block = rows[0].map((_, col) => rows.map((row) => row[col]))
  const fits = block.length <= room.rows && block[0].length <= room.cols
  return fits ? [{ label: `Paste it turned, ${block.length}×${block[0].length}`, rows: block }] : []
}

/** A block pasted at the first cell of a matrix is offered a problem that has room for it. */
function resized(rows: Rows, at: SheetCell): Way[] {
  const shape = at.row + at.col === 0 ? shapeWithRoom(at.matrix, rows.length, rows[0].length) : null
  return shape ? [{ label: `Resize the model to ${sizesText(shape)}`, rows, shape }] : []
}

/** Says why a pasted block was refused; nothing changes. */
export function refusePaste(why: string): void {
  const { selected } = useApp.getState()
  const where = selected
    ? ` ${cellWords(current().lesson, selected)} and the rest keep their numbers.`
    : ''
  useApp.setState({ status: `${why}${where}`, offers: [] })
}
