// Files dropped anywhere on the page are opened.
import { openFile } from '../../store/saving/open-file'
import { closeFilePanel, useKeep } from './open-panel'

/** Starts listening; once, for as long as the page is open. */
export function listenForDrops(): void {
  // entering a part of the page comes before leaving the one around it
  let inside = 0
  const show = (by: number) => {
    inside = by === 0 ? 0 : Math.max(inside + by, 0)
    useKeep.setState({ dropping: inside > 0 })
  }
  window.addEventListener('dragenter', (event) => {
    if (hasFiles(event)) show(1)
  })
  window.addEventListener('dragleave', (event) => {
    if (hasFiles(event)) show(-1)
  })
  window.addEventListener('dragover', (event) => {
    if (hasFiles(event)) event.preventDefault()
  })
  window.addEventListener('drop', (event) => {
    if (!hasFiles(event)) return
    event.preventDefault()
    show(0)
    const file = event.dataTransfer?.files[0]
    if (file) void openFile(file).then((opened) => opened && closeFilePanel())
  })
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false
}
