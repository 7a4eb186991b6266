// Starts the page.
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './components/App'
import { showLook } from './components/look'
import { listenForSaveKey } from './components/keep/save-key'
import { preparePage } from './components/pages'
import { loadHands } from './components/with-hands'
import { followAddress } from './store/address-bar'
import { useApp } from './store/app'
import { embedding } from './store/embedded'
import { openOwnDocument } from './store/own-document'
import { recallPreferences } from './store/preferences'
import './components/fonts.css'
import './components/styles/tokens.css'
import './components/styles/page.css'
import './components/styles/bars.css'
import './components/styles/rail.css'
import './components/styles/sheet.css'
import './components/styles/roles.css'
import './components/styles/cell.css'
import './components/styles/narrow.css'
import './components/styles/cards.css'

async function start(): Promise<void> {
  if (import.meta.env.MODE === 'single') openOwnDocument()
  recallPreferences()
  // before the first paint, which waits for all that runs up to here
  const look = showLook(useApp.getState())
  const embedded = embedding()
  const embed = embedded && (await import('./components/embed/index'))
  if (embedded) embed?.prepareEmbed(embedded)
  await followAddress(preparePage)
  await look
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
  if (!embed) listenForSaveKey()
  await loadHands()
  const { watchView } = await import('./components/view/watch-view')
  watchView()
  if (embed) return embed.startEmbed()
  await import('./components/keep/index')
  if (import.meta.env.MODE === 'production')
    await (await import('./store/offline')).keepForOffline()
}

// Not awaited here: a lesson's chunk imports this one, and the two would wait for each other.
void start()
