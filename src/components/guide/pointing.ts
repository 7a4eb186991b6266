// Points at the sheet while something in the text is hovered or has the focus.
import { type Pointed, pointAt } from '../../store/pointed'

/** Handlers that point at what `at` says on hover and focus, and at nothing after. */
export function pointing(at: () => readonly Pointed[]) {
  const start = () => pointAt(at())
  const stop = () => pointAt([])
  return { onPointerEnter: start, onPointerLeave: stop, onFocus: start, onBlur: stop }
}
