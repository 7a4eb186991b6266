// On another page or in another lesson: its heading has the focus, so that it is heard, and is in sight.
import { useEffect, useRef } from 'react'
import { cameBack } from '../store/address-bar'

/** `where` names what fills the window; the first one is where the browser itself begins. */
export function useArrival(where: string): void {
  const before = useRef(where)
  useEffect(() => {
    if (before.current === where) return
    before.current = where
    const heading = document.querySelector('h2')
    if (!heading) return
    heading.tabIndex = -1
    heading.focus({ preventScroll: true })
    // going back, the browser scrolls to where the reader was
    if (!cameBack()) window.scrollTo(0, 0)
  }, [where])
}
