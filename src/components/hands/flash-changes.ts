// Lets changed cells flash once, a frame after their numbers are painted, so that no edit waits for it.
import { useApp } from '../../store/app'

/** Marks the page, from now on, for the time of the flash of what a change changed. */
export function flashChanges(): void {
  const { body } = document
  const clear = () => delete body.dataset.flash
  let frame = 0
  // followed past React: nothing but the mark is to be drawn again
  useApp.subscribe(({ changed }, before) => {
    if (changed === before.changed) return
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => {
      clear()
      frame = requestAnimationFrame(() => {
        body.dataset.flash = ''
      })
    })
  })
  body.addEventListener('animationend', clear)
}
