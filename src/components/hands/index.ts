// Everything that edits: loaded as one piece, after the numbers are on the screen.
import '../styles/editor.css'
import '../styles/hands.css'
import { listenForClipboard } from './clipboard'

export { clearCell, resetLesson, setCell, startEditing, stepNumber, unpin } from '../../store/edit'
export { redo, undo } from '../../store/history'
export { takeOffer } from '../../store/paste'
export { readTyped, shownWork } from '../../store/read-typed'
export { CellEditor } from './CellEditor'
export { CellTools } from './CellTools'
export { pressInGrid } from './grid-keys'
export { Overlays } from './Overlays'
export { openMenu, openPanel, startNaming } from './panels'
export { dragCorner, fillToBottom, pressCell } from './pointer'

listenForClipboard()
