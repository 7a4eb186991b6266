// Takes up what was offered for a paste, and puts the focus where it went: the button goes.
import type { PasteOffer } from '../../store/app-state'
import { takeOffer as take } from '../../store/paste'
import { focusCell } from '../cell-element'

/** Pastes as offered; the focus is at the paste's first cell then. */
export function takeOffer(offer: PasteOffer): void {
  take(offer)
  requestAnimationFrame(() => focusCell(offer.at))
}
