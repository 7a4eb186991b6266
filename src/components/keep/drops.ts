// Files dropped anywhere on the page are opened.
import { notify } from '../../store/saving/notices'
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
    void openDropped([...(event.dataTransfer?.files ?? [])])
  })
}

/** The first is opened; a second would take its place. */
async function openDropped([file, ...others]: readonly File[]): Promise<void> {
  if (!file) return
  if (await openFile(file)) closeFilePanel()
  if (others.length > 0)
    notify({
      key: 'dropped',
      text: `Of ${others.length + 1} files only ${file.name} was taken. Drop one at a time.`,
    })
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false
}
