// Copies of numbers that fly from where they stand to where they are used.

export interface Flight {
  readonly text: string
  readonly tint: string
  readonly from: DOMRect
  readonly to: HTMLElement
}

/** True when the reader wants nothing on the page to move. */
export function isStill(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches
}

/** Lets copies fly in a layer that covers the window; each is gone when it has arrived. */
export function fly(layer: HTMLElement, flights: readonly Flight[], duration: number): void {
  // all is measured before anything is put on the page, so that it is laid out once
  const measured = flights.map(({ text, tint, from, to }) => {
    const end = to.getBoundingClientRect()
    const size = Number.parseFloat(getComputedStyle(to).fontSize)
    return { text, tint, from, end, size, scale: Math.min(from.height / end.height, 2) }
  })
  for (const { text, tint, from, end, size, scale } of measured) {
    const copy = document.createElement('span')
    copy.className = `play-flight ${tint}`
    copy.textContent = text
    copy.style.cssText = `width:${end.width}px;height:${end.height}px;font-size:${size}px`
    layer.append(copy)
    const x = from.left + from.width / 2 - end.width / 2
    const y = from.top + from.height / 2 - end.height / 2
    const flight = copy.animate(
      [
        { transform: `translate(${x}px, ${y}px) scale(${scale})` },
        { transform: `translate(${end.left}px, ${end.top}px) scale(1)` },
      ],
      { duration, easing: 'cubic-bezier(0.45, 0, 0.2, 1)', fill: 'both' },
    )
    flight.onfinish = () => copy.remove()
  }
}

/** Ends all flights where they are. */
export function land(layer: HTMLElement): void {
  layer.replaceChildren()
}
