// Lets changed cells flash once, a frame after their numbers are painted, so that no edit waits for it.
import { type RefObject, useEffect } from 'react'
import { useApp } from '../store/app'

/** Marks the sheet for the time of the flash of what the last change changed. */
export function useFlash(sheet: RefObject<HTMLElement | null>): void {
  const changed = useApp((state) => state.changed)
  useEffect(() => {
    const element = sheet.current
    if (!element) return
    const clear = () => delete element.dataset.flash
    let frame = requestAnimationFrame(() => {
      clear()
      frame = requestAnimationFrame(() => {
        element.dataset.flash = ''
      })
    })
    element.addEventListener('animationend', clear)
    return () => {
      cancelAnimationFrame(frame)
      element.removeEventListener('animationend', clear)
    }
  }, [changed, sheet])
}
