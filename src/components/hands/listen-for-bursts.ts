// Tells one burst of keys or clicks from the next, so that each is one change.
import { notePress } from '../../store/burst'

/** Listens from now on, before anything else hears of a press. */
export function listenForBursts(): void {
  for (const type of ['keydown', 'keyup', 'pointerdown', 'pointerup'] as const)
    document.addEventListener(type, notePress, { capture: true })
}
