// The handle beside the selected cell: dragging it changes the number.
import type { SheetCell } from '../../sheet/sheet'
import { numberAt, setCell } from '../../store/edit'
import { drag } from './drag'

/** Numbers here are small and whole: at a pixel a unit no hand could stop at the one it wants. */
const pixelsPerStep = 4

/** Every few pixels to the right are one more, to the left one less; with Shift ten, with Ctrl or Cmd a tenth. */
export function dragNumber(event: PointerEvent, cell: SheetCell): void {
  event.preventDefault()
  const key = `drag ${event.timeStamp}`
  let from = { x: event.clientX, value: numberAt(cell), size: stepSize(event) }
  const hush = quietly()
  const onMove = (move: PointerEvent) => {
    const size = stepSize(move)
    // what was dragged so far stays when a key goes down or up
    if (size !== from.size) from = { x: move.clientX, value: numberAt(cell), size }
    const steps = Math.round((move.clientX - from.x) / pixelsPerStep)
    const value = Number((from.value + steps * size).toPrecision(15))
    if (Number.isFinite(value) && value !== numberAt(cell)) setCell(cell, value, undefined, key)
  }
  drag(event, onMove, hush)
}

/** Keeps the status line from being read out while the number runs; what it gives lets it be read again. */
function quietly(): () => void {
  const status = document.querySelector('.status-line [role=status]')
  status?.setAttribute('aria-busy', 'true')
  return () => status?.removeAttribute('aria-busy')
}

function stepSize({ shiftKey, ctrlKey, metaKey }: PointerEvent): number {
  return shiftKey ? 10 : ctrlKey || metaKey ? 0.1 : 1
}
