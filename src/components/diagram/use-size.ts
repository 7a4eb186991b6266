// The size of an element of the page, as it is now and whenever it changes.
import { type RefObject, useLayoutEffect, useState } from 'react'
import type { Size } from './arrangement'

/** The room inside the sheet's view, around whatever element is given. */
export function useViewSize(inside: RefObject<Element | null>): Size {
  const [size, setSize] = useState<Size>({ width: 960, height: 580 })
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
