// Everything that edits: loaded as one piece, after the numbers are on the screen.
import '../styles/editor.css'
import '../styles/hands.css'
import '../styles/play-buttons.css'
import { listenForClipboard } from './clipboard'

export { resetLesson, startEditing, unpin } from '../../store/edit'
export { redo, undo } from '../../store/history'
export { takeOffer } from '../../store/paste'
export { PlayCell } from '../PlayCell'
export { PlayMatrix } from '../PlayMatrix'
export { CellEditor } from './CellEditor'
export { CellTools } from './CellTools'
export { pressInGrid } from './grid-keys'
export { Overlays } from './Overlays'
export { openMenu, openPanel, startNaming } from './panels'
export { dragCorner, fillToBottom, pressCell } from './pointer'

listenForClipboard()
