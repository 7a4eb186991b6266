// Pointing with the mouse at a number explains it at once; nothing is said only in this way.
import { isAsked } from '../../store/asked'
import { useApp } from '../../store/app'
import { usePlaying } from '../../store/playing'
import { preview } from '../../store/preview'
import { sameCell } from '../../store/reading'
import type { SheetCell } from '../../sheet/sheet'
import { cellFromElement } from '../cell-element'

/** Milliseconds that the mouse rests on a number before it is explained: less flickers on the way across. */
const rest = 90

let under: SheetCell | null = null
let timer = 0

/** Explains what the mouse rests on, from now on. */
export function followMouse(): void {
  document.addEventListener('pointermove', (event) => moveTo(explainedAt(event)), {
    passive: true,
  })
  document.documentElement.addEventListener('pointerleave', () => moveTo(null))
  // a hand on the keys has left the mouse where it was
  document.addEventListener('keydown', () => moveTo(null, 0), { capture: true })
}

function moveTo(cell: SheetCell | null, after = rest): void {
  if (sameCell(cell, under)) return
  under = cell
  window.clearTimeout(timer)
  timer = window.setTimeout(() => preview(cell), after)
}

/** The cell of the sheet under a mouse that drags nothing, where its making may be told. */
function explainedAt({ target, pointerType, buttons }: PointerEvent): SheetCell | null {
  if (pointerType === 'touch' || buttons !== 0) return null
  if (!(target instanceof Element) || !target.closest('.sheet [role=grid]')) return null
  if (useApp.getState().editing || usePlaying.getState().play) return null
  const cell = cellFromElement(target.closest('td'))
  return cell && !isAsked(cell) ? cell : null
}
