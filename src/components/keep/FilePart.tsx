// Saving the document as a file, and opening files.
import { useId, useRef } from 'react'
import { openable } from '../../formats/open/index'
import { openFile } from '../../store/saving/open-file'
import { closeFilePanel, useKeep } from './open-panel'
import { saveFile } from './save-file'

export function FilePart() {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const saved = useKeep((state) => state.saved)
  const open = async (file: File | undefined) => {
    if (file && (await openFile(file))) closeFilePanel()
    // the same file can be chosen once more
    if (field.current) field.current.value = ''
  }
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>Files</h3>
      <p className="soft">
        A saved file opens again in this page. Matrices come from CSV, NumPy (.npy, .npz),
        safetensors and Excel files, also by dropping one onto the page.
      </p>
      <p className="buttons">
        <button type="button" title="Ctrl+S" onClick={() => saveFile()}>
          Save file
        </button>
        <button type="button" onClick={() => field.current?.click()}>
          Open file…
        </button>
        <input
          ref={field}
          hidden
          type="file"
          aria-label="File to open"
          accept={openable.join(',')}
          onChange={(event) => void open(event.target.files?.[0])}
        />
      </p>
      <p role="status">{saved}</p>
    </section>
  )
}
