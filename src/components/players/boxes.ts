// Where cells are: on the sheet, whatever it is scrolled to, and in the window.
import type { SheetCell } from '../../sheet/sheet'
import { cellId } from '../cell-element'

export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** The element that scrolls with its cells; null where no sheet is shown. */
export function sheetElement(): HTMLElement | null {
  return document.querySelector<HTMLElement>('.sheet')
}

export function cellElement(cell: SheetCell): HTMLElement | null {
  return document.getElementById(cellId(cell))
}

/** A cell's box in the sheet's own coordinates; null when it is not on the page. */
export function boxOnSheet(sheet: HTMLElement, cell: SheetCell): Box | null {
  const element = cellElement(cell)
  if (!element || !sheet.contains(element)) return null
  const origin = sheet.getBoundingClientRect()
  const { left, top, width, height } = element.getBoundingClientRect()
  // a sheet that is drawn larger or smaller than it is laid out
  const scale = sheet.offsetWidth > 0 && origin.width > 0 ? origin.width / sheet.offsetWidth : 1
  return {
    left: (left - origin.left) / scale,
    top: (top - origin.top) / scale,
    width: width / scale,
    height: height / scale,
  }
}

/** The smallest box around others; null around none. */
export function around(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null
  const left = Math.min(...boxes.map((box) => box.left))
  const top = Math.min(...boxes.map((box) => box.top))
  const right = Math.max(...boxes.map((box) => box.left + box.width))
  const bottom = Math.max(...boxes.map((box) => box.top + box.height))
  return { left, top, width: right - left, height: bottom - top }
}

/** The part of the window in which cells can be seen. */
export function roomForCells(): Box {
  const whole = { left: 0, top: 0, width: window.innerWidth, height: window.innerHeight }
  const view = document.querySelector('.sheet-view')
  if (!view || getComputedStyle(view).overflowY === 'visible') return whole
  return view.getBoundingClientRect()
}

/** Whether the middle of an element can be seen. */
export function isInView(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect()
  const room = roomForCells()
  const x = left + width / 2
  const y = top + height / 2
  return x > room.left && x < room.left + room.width && y > room.top && y < room.top + room.height
}

/** How much of one box lies under another. */
export function overlap(one: Box, other: Box): number {
  const width = Math.min(one.left + one.width, other.left + other.width)
  const height = Math.min(one.top + one.height, other.top + other.height)
  return (
    Math.max(0, width - Math.max(one.left, other.left)) *
    Math.max(0, height - Math.max(one.top, other.top))
  )
}
