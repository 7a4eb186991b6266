// Keeping, sharing and taking away: loaded after the page works, with a root of its own beside it.
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { beginAutosave } from '../../store/saving/autosave'
import '../styles/hands.css'
import './keep.css'
import './plain-print.css'
import { listenForDrops } from './drops'
import { KeepRoot } from './KeepRoot'
import { listenForPrintKey } from './print-key'
import { sayWhenNewer } from './say-when-newer'

export { openFilePanel } from './open-panel'
export { saveWhatIsTyped } from './save-typed'

const host = document.createElement('div')
document.body.prepend(host)
createRoot(host).render(
  <StrictMode>
    <KeepRoot />
  </StrictMode>,
)
beginAutosave()
listenForDrops()
listenForPrintKey()
sayWhenNewer()
