// Zoom by keys, wheel and fingers, the way from the overview into a step, and each view's own place.
import { current, useApp } from '../../store/app'
import { useOptions } from '../../store/options'
import { cellId } from '../cell-element'
import { leaveOverviewByEscape } from './leave-overview'
import './overview.css'
import { fit, setZoom, sheetView, zoomAt, zoomBy } from './zoom'

/** Starts following the view; once, for as long as the page is open. */
export function watchView(): void {
  window.addEventListener('keydown', onKey)
  leaveOverviewByEscape()
  window.addEventListener('wheel', onWheel, { passive: false })
  window.addEventListener('touchmove', onTouch, { passive: false })
  window.addEventListener('touchend', () => (apart = 0))
  document.addEventListener('click', onClick)
  useApp.subscribe(({ view }, { view: before }) => {
    if (view !== before) changeView(before, view)
  })
  useApp.subscribe(({ place }, { place: before }) => {
    if (place.step !== before.step || place.lesson !== before.lesson) requestAnimationFrame(arrive)
  })
  requestAnimationFrame(arrive)
}

const keys: Readonly<Record<string, () => void>> = {
  Equal: () => zoomBy(1),
  NumpadAdd: () => zoomBy(1),
  Minus: () => zoomBy(-1),
  NumpadSubtract: () => zoomBy(-1),
  Digit0: fit,
  Numpad0: fit,
}

/** By the key's place on the keyboard: with Alt some systems write other signs. */
function onKey(event: KeyboardEvent): void {
  const { altKey, ctrlKey, metaKey, code, key, target } = event
  if (!altKey || ctrlKey || metaKey || !sheetView()) return
  if (target instanceof Element && target.closest('input[type=text], .editor, dialog')) return
  const action = key === '+' ? keys.Equal : key === '-' ? keys.Minus : keys[code]
  if (!action) return
  event.preventDefault()
  action()
}

function inOverview(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.sheet-view.overview') !== null
}

/** Ctrl and the wheel, which is also what a pinch on a touchpad sends; outside the overview the page zooms. */
function onWheel(event: WheelEvent): void {
  if (!event.ctrlKey || !inOverview(event.target)) return
  event.preventDefault()
  const lines = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY / 30 : event.deltaY
  zoomAt(0.93 ** Math.max(Math.min(lines, 4), -4), { x: event.clientX, y: event.clientY })
}

/** How far apart two fingers were; 0 when there are not two. */
let apart = 0

function onTouch(event: TouchEvent): void {
  if (event.touches.length !== 2 || !inOverview(event.target)) return
  event.preventDefault()
  const [one, other] = event.touches
  const now = Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY)
  const middle = { x: (one.clientX + other.clientX) / 2, y: (one.clientY + other.clientY) / 2 }
  if (apart > 0 && now > 0) zoomAt(now / apart, middle)
  apart = now
}

/** In the overview a caption leads into its step, not only to it. */
function onClick({ target }: MouseEvent): void {
  if (inOverview(target) && target instanceof Element && target.closest('.captions a'))
    useApp.setState({ view: 'step' })
}

type View = 'step' | 'overview'

/** Each view comes back as large as it was left, and where. */
const places: Record<View, { readonly zoom: number; readonly left: number; readonly top: number }> =
  { step: { zoom: 1, left: 0, top: 0 }, overview: { zoom: 1, left: 0, top: 0 } }

function changeView(before: View, view: View): void {
  const { zoom } = useOptions.getState()
  const { scrollLeft: left = 0, scrollTop: top = 0 } = sheetView() ?? {}
  places[before] = { zoom, left, top }
  setZoom(places[view].zoom)
  requestAnimationFrame(() => {
    const { left: toLeft, top: toTop } = places[view]
    sheetView()?.scrollTo(toLeft, toTop)
    if (view === 'overview' && toLeft === 0 && toTop === 0) showStep()
  })
}

/** At a step that is larger than its room, what comes with it is in sight at first: of that, the beginning. */
function arrive(): void {
  const main = sheetView()
  const { view, place } = useApp.getState()
  // a cell that has the focus is where the reader goes
  if (!main || view !== 'step' || main.contains(document.activeElement)) return
  main.scrollTo(0, 0)
  const { appears } = current().lesson.steps[place.step]
  for (const appearance of appears.toReversed()) {
    const matrix = typeof appearance === 'string' ? appearance : appearance.matrix
    const grid = document.getElementById(cellId({ matrix, row: 0, col: 0 }))?.closest('.block')
    if (!grid) continue
    const room = main.getBoundingClientRect()
    const { left, right, top, bottom } = grid.getBoundingClientRect()
    // where not all of it fits, its first cell
    main.scrollBy(
      Math.min(left - room.left, Math.max(0, right - room.right)),
      Math.min(top - room.top, Math.max(0, bottom - room.bottom)),
    )
  }
}

/** Where the whole sheet is larger than its room, what the step is about is in sight at first. */
function showStep(): void {
  const { step } = useApp.getState().place
  for (const name of current().lesson.steps[step].looks.toReversed())
    document
      .getElementById(cellId({ matrix: name, row: 0, col: 0 }))
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}
