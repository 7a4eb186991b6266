// Saves the document in the browser by itself, soon after each change and when the page goes away.
import { type SavedDocument, writeDocument } from '../../formats/document/saved-document'
import { useApp } from '../app'
import { newDocument } from '../document'
import type { Outcome } from '../keeper'
import { leftUnread } from '../kept-work'
import { useOptions } from '../options'
import { notify } from './notices'
import { savedNow, takeReplaced, viewOfTab } from './saved-now'
import { keeper } from './this-tab'

/** Milliseconds from a change to its saving. */
export const autosaveDelay = 500

let timer: ReturnType<typeof setTimeout> | undefined
let unsaved = false
let last: Outcome = 'kept'

const trouble: Readonly<Record<Exclude<Outcome, 'kept'>, string>> = {
  full: 'The browser’s storage is full, so your work is not saved by itself.',
  blocked: 'This browser keeps nothing for this page, so your work is not saved by itself.',
}

/** Starts saving; what was changed before this is saved too. Returns how to stop. */
export function beginAutosave(): () => void {
  if (leftUnread()) keeper.startAnew()
  const before = useApp.getState()
  const stopApp = useApp.subscribe((state, was) => {
    const { document, place, view, showAll } = state
    if (
      document !== was.document ||
      place !== was.place ||
      view !== was.view ||
      showAll !== was.showAll
    )
      soon()
  })
  // how a link shows the sheet belongs to this tab, until the reader chooses otherwise
  let view = JSON.stringify(viewOfTab())
  const stopOptions = useOptions.subscribe(() => {
    const before = view
    view = JSON.stringify(viewOfTab())
    if (view !== before) soon()
  })
  const onVisibility = () => document.visibilityState === 'hidden' && saveNow()
  const onLeaving = () => {
    saveNow()
    // with the name that setting work aside may have given it
    keeper.leave()
  }
  window.addEventListener('pagehide', onLeaving)
  document.addEventListener('visibilitychange', onVisibility)
  if (before.past.length > 0 || before.document !== newDocument || view !== '{}') soon()
  return () => {
    stopApp()
    stopOptions()
    clearTimeout(timer)
    unsaved = false
    window.removeEventListener('pagehide', onLeaving)
    document.removeEventListener('visibilitychange', onVisibility)
  }
}

function soon(): void {
  unsaved = true
  clearTimeout(timer)
  timer = setTimeout(saveNow, autosaveDelay)
}

/** Saves what has changed since the last saving. */
export function saveNow(): void {
  clearTimeout(timer)
  if (!unsaved) return
  unsaved = false
  const replaced = takeReplaced()
  if (replaced) setAside(replaced)
  const outcome = keeper.keep(writeDocument({ ...savedNow(), view: viewOfTab() }))
  // said when it begins, not at every change
  if (outcome !== 'kept' && outcome !== last)
    notify({
      key: 'autosave',
      text: `${trouble[outcome]} Save a file or copy a link under File to keep it.`,
    })
  last = outcome
}

/** Leaves work that another document took the place of in a slot of its own, unless it is kept already. */
function setAside(replaced: SavedDocument): void {
  const work = JSON.stringify(replaced.lessons)
  const kept = [...keeper.copies(), ...keeper.otherTabs()].some(({ text }) => text.includes(work))
  if (!kept) keeper.setAside(writeDocument(replaced))
}
