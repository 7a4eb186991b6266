// The boxes of cells on the sheet, measured anew whenever they may have moved.
import { useLayoutEffect, useState } from 'react'
import type { SheetCell } from '../../sheet/sheet'
import { useApp } from '../../store/app'
import { cellId } from '../cell-element'
import { type Box, boxOnSheet, sheetElement } from './boxes'

export type Boxes = Readonly<Record<string, Box>>

/** The sheet, and the box of each cell that is on it, by the cell's id; `cells` is the same list while it holds the same. */
export function useBoxes(cells: readonly SheetCell[]): {
  readonly sheet: HTMLElement | null
  readonly boxes: Boxes
} {
  const view = useApp((state) => state.view)
  const showAll = useApp((state) => state.showAll)
  const [found, setFound] = useState<{ sheet: HTMLElement | null; boxes: Boxes }>({
    sheet: null,
    boxes: {},
  })
  useLayoutEffect(() => {
    const sheet = sheetElement()
    if (!sheet) return
    const measure = () =>
      setFound((before) => {
        const boxes = Object.fromEntries(
          cells.flatMap((cell) => {
            const box = boxOnSheet(sheet, cell)
            return box ? [[cellId(cell), box] as const] : []
          }),
        )
        return before.sheet === sheet && sameBoxes(before.boxes, boxes) ? before : { sheet, boxes }
      })
    measure()
    const observer = new ResizeObserver(measure)
    for (const element of sheet.querySelectorAll('.block')) observer.observe(element)
    observer.observe(sheet)
    // on a narrow page a matrix scrolls inside its card
    const onScroll = ({ target }: Event) => {
      if (target instanceof Element && sheet.contains(target)) measure()
    }
    document.addEventListener('scroll', onScroll, { capture: true, passive: true })
    return () => {
      observer.disconnect()
      document.removeEventListener('scroll', onScroll, { capture: true })
    }
    // the views place the same cells elsewhere
  }, [cells, view, showAll])
  return found
}

function sameBoxes(left: Boxes, right: Boxes): boolean {
  return JSON.stringify(left) === JSON.stringify(right)
}
