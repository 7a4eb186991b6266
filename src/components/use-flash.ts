// Lets changed cells flash once, a frame after their numbers are painted, so that no edit waits for it.
import { type RefObject, useEffect } from 'react'
import { useApp } from '../store/app'

/** Marks the sheet for the time of the flash of what the last change changed. */
export function useFlash(sheet: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = sheet.current
    if (!element) return
    const clear = () => delete element.dataset.flash
    let frame = 0
    // followed past React: nothing but the mark is to be drawn again
    const unfollow = useApp.subscribe(({ changed }, before) => {
      if (changed === before.changed) return
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => {
        clear()
        frame = requestAnimationFrame(() => {
          element.dataset.flash = ''
        })
      })
    })
    element.addEventListener('animationend', clear)
    return () => {
      unfollow()
      cancelAnimationFrame(frame)
      element.removeEventListener('animationend', clear)
    }
  }, [sheet])
}
