// Esc leaves the overview when it has nothing nearer to end.
import { current, useApp } from '../../store/app'
import { stepWords } from '../../store/reading'

/** What Esc ends before the overview, wherever the focus is. */
const nearer =
  'dialog[open], [role=dialog], [role=menu], :popover-open, .cell-card, .training, .diagram-panel, .prediction, .copied-range'

/** Starts listening; once, for as long as the page is open. */
export function leaveOverviewByEscape(): void {
  let leaves = false
  // asked before anyone takes the key: what it closes was still open then
  window.addEventListener('keydown', (event) => (leaves = isForOverview(event)), { capture: true })
  window.addEventListener('keydown', () => {
    if (!leaves) return
    const { step } = useApp.getState().place
    useApp.setState({ view: 'step', status: `${stepWords(current().lesson, step)}.` })
  })
}

function isForOverview({ key, target }: KeyboardEvent): boolean {
  const { page, view, anchor, everything, editing } = useApp.getState()
  if (key !== 'Escape' || page !== 'lesson' || view !== 'overview') return false
  if (anchor || everything || editing || document.querySelector(nearer)) return false
  return !(target instanceof Element && target.closest('input[type=text], textarea, select'))
}
