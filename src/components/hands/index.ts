// Everything that edits: loaded as one piece, after the numbers are on the screen.
import '../styles/changed.css'
import '../styles/copied.css'
import '../styles/editor.css'
import '../styles/hands.css'
import '../styles/hover.css'
import '../styles/lights.css'
import '../styles/play-buttons.css'
import '../styles/steer-button.css'
import '../styles/phone.css'
import { loadArithmetic } from '../../store/read-typed'
import { announceKeysOnce } from './announce-keys'
import { listenForClipboard } from './clipboard'
import { watchCopied } from './copied'
import { flashChanges } from './flash-changes'
import { followStep } from './follow-step'
import { listenForBursts } from './listen-for-bursts'
import { listenForUndo } from './undo-keys'

export { clearCell, resetLesson, setCell, startEditing, stepNumber, unpin } from '../../store/edit'
export { redo, undo } from '../../store/history'
export { PlayCell } from '../PlayCell'
export { PlayMatrix } from '../PlayMatrix'
export { startEditingAt } from './caret'
export { readTyped, shownWork } from '../../store/read-typed'
export { CellEditor } from './CellEditor'
export { CellTools } from './CellTools'
export { pressInGrid } from './grid-keys'
export { Overlays } from './Overlays'
export { openMenu, openPanel, startNaming } from './panels'
export { dragCorner, fillToBottom, pressCell } from './pointer'
export { pressAgain } from './press-again'
export { SteerButton } from './SteerButton'
export { StatusButtons } from './StatusButtons'

listenForClipboard()
watchCopied()
announceKeysOnce()
listenForBursts()
followStep()
flashChanges()
listenForUndo()
whenIdle(() => void loadArithmetic().catch(() => {}))

/** Safari has no idle callbacks. */
function whenIdle(act: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(act, { timeout: 3000 })
  else setTimeout(act, 500)
}
