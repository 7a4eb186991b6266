// Copying and pasting from a menu, where the browser sends no clipboard event.
import { type WriterId, writers } from '../../formats/write/index'
import { useApp } from '../../store/app'
import { cutSelection, pasteText, selectedRows } from './clipboard'
import { markCopied } from './copied'

/** Copies the selection in one of the formats; a cut clears it, once the browser has allowed it. */
export async function copyAs(id: WriterId, cut = false): Promise<void> {
  const rows = selectedRows()
  const entry = writers.find((writer) => writer.id === id)
  if (!entry || rows.length === 0) return
  const { write } = await entry.load()
  const text = write(rows)
  try {
    await navigator.clipboard.writeText(text)
    useApp.setState({ status: `Copied ${rows.length} by ${rows[0].length} as ${entry.label}.` })
    if (cut) cutSelection(text)
    else markCopied(text)
  } catch {
    useApp.setState({
      status: 'The browser did not allow copying from here. Press Ctrl + C instead.',
    })
  }
}

/** Pastes what the clipboard holds, where the browser allows reading it. */
export async function pasteFromClipboard(): Promise<void> {
  try {
    await pasteText({ text: await navigator.clipboard.readText(), html: '', image: false })
  } catch {
    useApp.setState({
      status: 'The browser did not allow pasting from here. Press Ctrl + V instead.',
    })
  }
}
