// Ctrl+P asks what to print: the browser would cut the sheet on the screen where a page ends.
import { useApp } from '../../store/app'
import { chordOf } from '../chord'
import { openPrint } from './more-actions'
import { closeFilePanel } from './open-panel'

/** Starts listening; once, for as long as the page is open. On the pages around the lessons it is the browser's. */
export function listenForPrintKey(): void {
  const onKey = (event: KeyboardEvent) => {
    if (chordOf(event) !== 'Ctrl+p' || useApp.getState().page !== 'lesson') return
    event.preventDefault()
    event.stopPropagation()
    if (event.repeat) return
    closeFilePanel()
    openPrint()
  }
  window.addEventListener('keydown', onKey, { capture: true })
}
