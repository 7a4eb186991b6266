// Ctrl+S saves the work as a file, from wherever the reader is; the browser would save the page.
import { chordOf } from '../chord'

/** Starts listening, before the fields of the page do; once, for as long as the page is open. */
export function listenForSaveKey(): void {
  const onKey = (event: KeyboardEvent) => {
    if (chordOf(event) !== 'Ctrl+s') return
    event.preventDefault()
    event.stopPropagation()
    if (!event.repeat) void import('./index').then(({ saveWhatIsTyped }) => saveWhatIsTyped())
  }
  window.addEventListener('keydown', onKey, { capture: true })
}
