// Saves the document as a file and says so: in the status line, and in the File panel while that is open.
import { useApp } from '../../store/app'
import { saveDocumentFile } from '../../store/saving/save-file'
import { useKeep } from './open-panel'

/** Hands the file to the browser; `besides` is what else there is to say of it. */
export function saveFile(besides = ''): void {
  const status = `Saved ${saveDocumentFile()}.${besides}`
  useApp.setState({ status })
  useKeep.setState({ saved: status })
}
