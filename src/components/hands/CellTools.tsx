// Beside the selected cell: one more, one less, and a handle to drag its number.
import { useLayoutEffect, useRef, useState } from 'react'
import { cellWords } from '../../lessons/cell-words'
import type { SheetCell } from '../../sheet/sheet'
import { current } from '../../store/app'
import { stepNumber } from '../../store/edit'
import { PlayCell } from '../PlayCell'
import { cellId } from '../cell-element'
import { besideCell, besideGrid } from './beside-cell'
import { dragNumber } from './scrub'

export interface CellToolsProps {
  readonly cell: SheetCell
}

export function CellTools({ cell }: CellToolsProps) {
  const tools = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState({ left: 0, top: 0 })
  const words = cellWords(current().lesson, cell)

  useLayoutEffect(() => {
    const element = tools.current
    const view = element?.closest('.sheet-view')
    if (!element || !view) return
    const put = () => setPlace(placeIn(element, view, cell))
    put()
    view.addEventListener('scroll', put, { passive: true })
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(put)
    observer?.observe(view)
    return () => {
      view.removeEventListener('scroll', put)
      observer?.disconnect()
    }
  }, [cell])

  return (
    <div ref={tools} className="cell-tools" style={place}>
      <button
        type="button"
        tabIndex={-1}
        aria-label={`One more in ${words}`}
        onClick={() => stepNumber(cell, 1)}
      >
        +
      </button>
      <span
        className="scrub"
        aria-hidden="true"
        title="Drag to change the number: Shift by tens, Ctrl by tenths"
        onPointerDown={(event) => dragNumber(event.nativeEvent, cell)}
      >
        ↔
      </span>
      <button
        type="button"
        tabIndex={-1}
        aria-label={`One less in ${words}`}
        onClick={() => stepNumber(cell, -1)}
      >
        −
      </button>
      <PlayCell cell={cell} inGrid />
    </div>
  )
}

/** The place of the tools in their block. */
function placeIn(element: HTMLElement, view: Element, cell: SheetCell) {
  const block = element.parentElement
  const grid = block?.querySelector('tbody')?.getBoundingClientRect()
  const own = document.getElementById(cellId(cell))?.getBoundingClientRect()
  if (!block || !grid || !own) return { left: 0, top: 0 }
  const { left, top } = view.getBoundingClientRect()
  const seen = { left, top, right: left + view.clientWidth, bottom: top + view.clientHeight }
  const size = { width: element.offsetWidth, height: element.offsetHeight }
  const corner = view.matches('.overview')
    ? besideGrid(own, grid, seen, size, othersIn(view, block))
    : besideCell(own, grid, seen, size)
  const around = block.getBoundingClientRect()
  return {
    left: corner.left - around.left + block.scrollLeft,
    top: corner.top - around.top + block.scrollTop,
  }
}

/** The other grids in the overview, and every name beside and over one. */
function othersIn(view: Element, block: Element): DOMRect[] {
  const parts = '.grid tbody, .row-name, .captions a, .grid thead:not(.unseen), .after'
  return [...view.querySelectorAll(parts)]
    .filter((part) => !block.contains(part) || !part.matches('tbody'))
    .map((part) => part.getBoundingClientRect())
}
