// Puts back what this tab saved, or for a new tab what any tab saved last.
import { readDocument } from '../../formats/document/read-document'
import { useApp } from '../app'
import { newDocument } from '../document'
import { addressOf, lessonAtAddress } from '../place'
import { allKits } from './all-kits'
import { notify } from './notices'
import { documentOf, isUntouched, openSaved, showView, viewOfWork } from './saved-now'
import { keeper } from './this-tab'
import { whenWords } from './when'

/** Puts the work and the view back; the place too, unless the address asks for one. */
export async function restore(): Promise<void> {
  const kept = keeper.restore()
  if (keeper.hasDamaged())
    notify({
      key: 'damaged',
      text: 'Some work saved in this browser is damaged and cannot be read.',
      action: { label: 'Remove it', run: keeper.removeDamaged },
    })
  if (!kept) return
  const read = readDocument(kept.text, await allKits())
  if (read.kind === 'refused') {
    // what cannot be read may be of a newer page: it is not written over
    keeper.startAnew()
    return notify({ key: 'restore', text: `The saved work could not be opened. ${read.why}` })
  }
  const { saved } = read
  if (location.hash === '') history.replaceState(null, '', addressOf(saved.place))
  const lesson = lessonAtAddress(location.hash)
  useApp.setState({ document: documentOf(saved), place: { lesson, step: 0 } })
  const own = kept.id === keeper.id()
  showView(own ? saved.view : viewOfWork(saved.view))
  const worked = Object.values(documentOf(saved)).some((work) => !isUntouched(work))
  if (own || !worked) return
  notify({
    key: 'restore',
    text: `This tab starts from your work of ${whenWords(kept.savedAt)}.`,
    action: { label: 'Start fresh', run: startFresh },
  })
}

/** Every lesson with its own numbers, as one change. */
export function startFresh(): void {
  const { place } = useApp.getState()
  if (useApp.getState().document === newDocument) return
  openSaved({ place, view: {}, lessons: {} }, 'Started fresh.')
}
