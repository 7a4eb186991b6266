// Printing, loaded when it is first asked for: a dialog, and what goes on paper.
import { loadLesson } from '../../store/lessons'
import { useApp } from '../../store/app'
import { openDialog } from '../dialog/open-dialog'
import { PrintDialog } from './PrintDialog'

/** Opens the dialog about what to print. */
export async function openPrint(): Promise<void> {
  await loadLesson(useApp.getState().place.lesson)
  openDialog((onClose) => <PrintDialog onClose={onClose} />)
}
