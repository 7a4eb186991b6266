// Whether the File panel is open, and whether files are held over the page.
import { create } from 'zustand'
import { lookAtCopies } from '../../store/saving/copies'

interface Keep {
  readonly panel: boolean
  readonly dropping: boolean
}

export const useKeep = create<Keep>(() => ({ panel: false, dropping: false }))

export function openFilePanel(): void {
  lookAtCopies()
  useKeep.setState({ panel: true })
}

export function closeFilePanel(): void {
  useKeep.setState({ panel: false })
}
