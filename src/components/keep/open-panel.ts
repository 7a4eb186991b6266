// Whether the File panel is open and what was saved since, and whether files are held over the page.
import { create } from 'zustand'
import { lookAtCopies } from '../../store/saving/copies'

interface Keep {
  readonly panel: boolean
  /** What is said of the last file saved. */
  readonly saved: string
  readonly dropping: boolean
}

export const useKeep = create<Keep>(() => ({ panel: false, saved: '', dropping: false }))

export function openFilePanel(): void {
  lookAtCopies()
  useKeep.setState({ panel: true, saved: '' })
}

export function closeFilePanel(): void {
  useKeep.setState({ panel: false })
}
