// The sheet larger and smaller than fits, about the point the reader looks at.
import { useApp } from '../../store/app'
import { useOptions } from '../../store/options'
import { cellId } from '../cell-element'

export const smallest = 0.5
export const largest = 4

const levels = [smallest, 0.67, 0.8, 1, 1.25, 1.5, 2, 2.5, 3, largest]

/** A point of the window. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** One level larger (1) or smaller (−1). */
export function zoomBy(by: 1 | -1): void {
  const { zoom } = useOptions.getState()
  const next =
    by > 0
      ? levels.find((level) => level > zoom + 0.01)
      : levels.findLast((level) => level < zoom - 0.01)
  if (next !== undefined) zoomTo(next)
}

/** The size at which the view fits its room. */
export function fit(): void {
  zoomTo(1)
}

/** Zooms smoothly, unless motion is reduced; what is looked at stays where it is. */
export function zoomTo(zoom: number): void {
  const from = shown
  const to = within(zoom)
  const point = lookedAt()
  useOptions.setState({ zoom: to })
  const started = performance.now()
  const frame = (now: number) => {
    const part = Math.min((now - started) / duration, 1)
    show(from + (to - from) * (1 - (1 - part) ** 3), point)
    if (part < 1) moving = requestAnimationFrame(frame)
    else keepSelectedInView()
  }
  cancelAnimationFrame(moving)
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) frame(Infinity)
  else moving = requestAnimationFrame(frame)
}

/** Zooms by a factor at once, as fingers and wheels do, about where they are. */
export function zoomAt(factor: number, point: Point): void {
  cancelAnimationFrame(moving)
  const to = within(shown * factor)
  useOptions.setState({ zoom: to })
  show(to, point)
}

/** Puts a size and nothing else back, as when the view changes. */
export function setZoom(zoom: number): void {
  cancelAnimationFrame(moving)
  useOptions.setState({ zoom })
  shown = zoom
  document.documentElement.style.setProperty('--zoom', String(zoom))
}

/** Where the sheet scrolls, if there is one. */
export function sheetView(): HTMLElement | null {
  return document.querySelector('.sheet-view')
}

/** Milliseconds that a step of the zoom takes. */
const duration = 160

let shown = 1
let moving = 0

function within(zoom: number): number {
  return Math.min(Math.max(zoom, smallest), largest)
}

/** The selected cell if it is in sight, else the middle of the view. */
function lookedAt(): Point | null {
  const view = sheetView()?.getBoundingClientRect()
  if (!view) return null
  const { selected } = useApp.getState()
  const cell = selected && document.getElementById(cellId(selected))?.getBoundingClientRect()
  const inSight =
    cell &&
    cell.left < view.right &&
    cell.right > view.left &&
    cell.top < view.bottom &&
    cell.bottom > view.top
  const { left, top, width, height } = inSight ? cell : view
  return { x: left + width / 2, y: top + height / 2 }
}

/** Shows the sheet at a size, with what was at a point of the window still there. */
function show(zoom: number, point: Point | null): void {
  const view = sheetView()
  const sheet = view?.querySelector('.sheet')
  const before = sheet?.getBoundingClientRect()
  shown = zoom
  document.documentElement.style.setProperty('--zoom', String(zoom))
  if (!view || !sheet || !before || !point) return
  const after = sheet.getBoundingClientRect()
  const moved = (start: number, size: number, to: number, toSize: number, at: number) =>
    to + ((at - start) / size) * toSize - at
  view.scrollLeft += moved(before.left, before.width, after.left, after.width, point.x)
  view.scrollTop += moved(before.top, before.height, after.top, after.height, point.y)
}

function keepSelectedInView(): void {
  const { selected } = useApp.getState()
  if (!selected) return
  document.getElementById(cellId(selected))?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}
