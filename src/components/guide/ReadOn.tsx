// The button on narrow pages that unfolds the rest of a step's text.
import { useState } from 'react'

/** Everything after it in the step's text is shown or not, by the style of narrow pages. */
export function ReadOn() {
  const [open, setOpen] = useState(false)
  return (
    <button type="button" className="read-on" aria-expanded={open} onClick={() => setOpen(!open)}>
      {open ? 'Read less' : 'Read on'}
    </button>
  )
}
