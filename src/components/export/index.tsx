// Exporting, loaded when it is first asked for: one dialog for every format.
import { loadLesson } from '../../store/lessons'
import { useApp } from '../../store/app'
import { openDialog } from '../dialog/open-dialog'
import { ExportDialog } from './ExportDialog'

/** Opens the dialog, with a matrix chosen where it is opened from one. */
export async function openExport(matrix?: string): Promise<void> {
  await loadLesson(useApp.getState().place.lesson)
  openDialog((onClose) => <ExportDialog matrix={matrix ?? null} onClose={onClose} />)
}
