// What another tab saved by itself, or this one before a document took its place, to open here.
import type { Kept } from '../../store/keeper'
import { aboutSaved } from '../../store/saving/about-saved'
import { openKept } from '../../store/saving/copies'
import { whenWords } from '../../store/saving/when'
import { closeFilePanel } from './open-panel'

export function TabRow({ kept }: { readonly kept: Kept }) {
  const when = whenWords(kept.savedAt)
  const about = aboutSaved(kept.text)
  const open = async () => {
    if (await openKept(kept)) closeFilePanel()
  }
  return (
    <li>
      <span className="copy-name">
        {about?.where} <small>{[about?.what, when].filter(Boolean).join(' · ')}</small>
      </span>
      <button type="button" aria-label={`Open the work of ${when}`} onClick={() => void open()}>
        Open
      </button>
    </li>
  )
}
