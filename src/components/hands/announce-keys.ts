// Says once where the list of keys is, when a grid first has the focus.
import { current, useApp } from '../../store/app'
import { stepWords } from '../../store/reading'
import { cellFromElement } from '../cell-element'

const hint = 'Press ? for the list of keys.'

/** Says the hint alone, at the first focus on a cell that finds no news in the status line, and never again. */
export function announceKeysOnce(): void {
  const say = (target: EventTarget | null) => {
    if (!cellFromElement(target)) return
    const { status, notice, place } = useApp.getState()
    // the name of the step stands in the text beside the sheet; all else waits to be read
    const known = status === '' || status === `${stepWords(current().lesson, place.step)}.`
    if (!known || notice) return
    document.removeEventListener('focusin', onFocus)
    useApp.setState({ status: hint })
  }
  const onFocus = ({ target }: FocusEvent) => say(target)
  document.addEventListener('focusin', onFocus)
  say(document.activeElement)
}
