// Undo and redo by key from anywhere on the page, and in the panels that edit; text fields and grids have their own.
import { redo, undo } from '../../store/history'
import { chordOf } from '../chord'

const does: Readonly<Record<string, () => void>> = {
  'Ctrl+z': undo,
  'Ctrl+y': redo,
  'Ctrl+Shift+z': redo,
}

/** Types of input in which these keys take back no text. */
const noText = ':not([type=radio], [type=checkbox], [type=range])'

/** Listens from now on. */
export function listenForUndo(): void {
  document.addEventListener('keydown', (event) => {
    const act = does[chordOf(event)]
    const { target } = event
    if (!act || event.defaultPrevented || !(target instanceof Element)) return
    if (target.closest(`input${noText}, textarea, dialog:not(.edits)`)) return
    event.preventDefault()
    act()
  })
}
