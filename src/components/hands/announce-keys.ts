// Says once where the list of keys is, when a grid first has the focus.
import { useApp } from '../../store/app'
import { cellFromElement } from '../cell-element'

const hint = 'Press ? for the list of keys.'

/** Adds the hint to the status line at the first focus on a cell, and never again. */
export function announceKeysOnce(): void {
  const say = (target: EventTarget | null) => {
    if (!cellFromElement(target)) return
    document.removeEventListener('focusin', onFocus)
    useApp.setState(({ status }) => ({ status: `${status} ${hint}`.trim() }))
  }
  const onFocus = ({ target }: FocusEvent) => say(target)
  document.addEventListener('focusin', onFocus)
  say(document.activeElement)
}
