// Following a pointer from a press until it is let go, and scrolling while it drags over an edge.

/** Follows one pointer until it is let go. */
export function drag(
  { pointerId }: PointerEvent,
  onMove: (event: PointerEvent) => void,
  onEnd: (event: PointerEvent) => void = () => {},
): void {
  const move = (event: PointerEvent) => {
    if (event.pointerId === pointerId) onMove(event)
  }
  const end = (event: PointerEvent) => {
    if (event.pointerId !== pointerId) return
    window.removeEventListener('pointermove', move)
    window.removeEventListener('pointerup', end)
    window.removeEventListener('pointercancel', end)
    onEnd(event)
  }
  window.addEventListener('pointermove', move)
  window.addEventListener('pointerup', end)
  window.addEventListener('pointercancel', end)
}

/** Pixels from the edge of what scrolls within which a drag scrolls it, and pixels a frame at most. */
const nearEdge = 12
const fastest = 18

export interface Point {
  readonly x: number
  readonly y: number
}

/** Scrolls what holds an element while the pointer is at its edge or past it, and tells where that points. */
export function scrollWhileDragging(element: Element, onPoint: (point: Point) => void) {
  let at: Point | null = null
  let frame = 0
  const scrollers = scrollersOf(element)
  const point = () => {
    if (at) onPoint(scrollers.reduce((inside, each) => within(inside, boxOf(each)), at))
  }
  const step = () => {
    frame = 0
    const { x, y } = at ?? { x: 0, y: 0 }
    const moved = scrollers.map((scroller) => {
      const { left, top, right, bottom } = boxOf(scroller)
      const before = [scroller.scrollLeft, scroller.scrollTop]
      scroller.scrollLeft += past(x, left, right)
      scroller.scrollTop += past(y, top, bottom)
      return before[0] !== scroller.scrollLeft || before[1] !== scroller.scrollTop
    })
    if (!moved.includes(true)) return
    point()
    frame = requestAnimationFrame(step)
  }
  return {
    to({ clientX, clientY }: PointerEvent) {
      at = { x: clientX, y: clientY }
      point()
      frame ||= requestAnimationFrame(step)
    },
    stop: () => cancelAnimationFrame(frame),
  }
}

/** What scrolls around an element, the page last. */
function scrollersOf(element: Element): Element[] {
  const found: Element[] = []
  for (let each = element.parentElement; each; each = each.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(each)
    if (/auto|scroll/.test(overflowX + overflowY) && each !== document.documentElement)
      found.push(each)
  }
  return [...found, document.documentElement]
}

function boxOf(scroller: Element): { left: number; top: number; right: number; bottom: number } {
  const { clientWidth, clientHeight } = scroller
  if (scroller === document.documentElement)
    return { left: 0, top: 0, right: clientWidth, bottom: clientHeight }
  const { left, top } = scroller.getBoundingClientRect()
  return { left, top, right: left + clientWidth, bottom: top + clientHeight }
}

/** How far to scroll for a pointer at or past an edge; 0 inside. */
function past(at: number, low: number, high: number): number {
  const by = at < low + nearEdge ? at - low - nearEdge : Math.max(at - high + nearEdge, 0)
  return Math.round(Math.max(-fastest, Math.min(fastest, by / 2)))
}

function within({ x, y }: Point, box: ReturnType<typeof boxOf>): Point {
  return {
    x: Math.max(box.left + 1, Math.min(x, box.right - 1)),
    y: Math.max(box.top + 1, Math.min(y, box.bottom - 1)),
  }
}
