// Saves the work as a file with the number in it that is being typed.
import { useApp } from '../../store/app'
import { saveFile } from './save-file'

/** Milliseconds in which arithmetic is read, and between looks at whether it is. */
const longest = 2000
const pause = 50

/** What is being typed is kept first, as F2 or leaving keeps it; what is no number stays to be mended. */
export async function saveWhatIsTyped(): Promise<void> {
  const field = document.activeElement
  if (field?.matches('.editor input, .name-editor')) {
    if (useApp.getState().editing) field.dispatchEvent(new KeyboardEvent('keydown', f2))
    else if (field instanceof HTMLElement) field.blur()
    await whenRead(longest)
  }
  saveFile(useApp.getState().editing ? ' The number being typed is not in it.' : '')
}

const f2 = { key: 'F2', bubbles: true, cancelable: true }

async function whenRead(left: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, pause))
  if (left > 0 && isReading()) await whenRead(left - pause)
}

function isReading(): boolean {
  const refused = document.querySelector('.editor [aria-invalid=true]') !== null
  return useApp.getState().editing !== null && !refused
}
