// A dialog over whatever page is open: it has a root of its own, and goes when it is closed.
import { type ReactNode, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

let close: (() => void) | undefined

/** Shows a dialog; one that is open already gives way. `make` is given what closes it. */
export function openDialog(make: (onClose: () => void) => ReactNode): void {
  close?.()
  const from = document.activeElement
  const host = document.createElement('div')
  document.body.append(host)
  const root = createRoot(host)
  close = () => {
    close = undefined
    root.unmount()
    host.remove()
    if (from instanceof HTMLElement) from.focus()
  }
  root.render(<StrictMode>{make(() => close?.())}</StrictMode>)
}
