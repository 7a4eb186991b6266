// The size of an element of the page, as it is now and whenever it changes.
import { type RefObject, useLayoutEffect, useState } from 'react'
import type { Size } from './arrangement'

/** The room inside the sheet's view, around whatever element is given; null until it is measured. */
export function useViewSize(inside: RefObject<Element | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null)
  useLayoutEffect(() => {
    const view = inside.current?.closest('.sheet-view')
    if (!view || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(([{ contentRect }]) =>
      setSize({ width: contentRect.width, height: contentRect.height }),
    )
    observer.observe(view)
    return () => observer.disconnect()
  }, [inside])
  return size
}
