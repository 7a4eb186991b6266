// Keeps the page's files in the browser, so that it works without a network, and says when there are newer ones.
import { Workbox } from 'workbox-window'
import { create } from 'zustand'

interface Offline {
  /** Takes the newer version, which reloads the page; null while there is none. */
  readonly update: (() => void) | null
}

export const useOffline = create<Offline>(() => ({ update: null }))

/** Registers the service worker where there can be one; never throws, for the page works without. */
export async function keepForOffline(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const worker = new Workbox('./sw.js')
  worker.addEventListener('waiting', () => {
    useOffline.setState({
      update: () => void takeNewer(worker),
    })
  })
  try {
    await worker.register()
  } catch {
    // a file: address, a sandboxed frame or a blocked storage: the page goes on without
  }
}

/** Reloads with the newer version, which another tab may have taken already. */
async function takeNewer(worker: Workbox): Promise<void> {
  const waiting = (await navigator.serviceWorker.getRegistration())?.waiting
  if (!waiting) return window.location.reload()
  // a page that came before any version was kept is told nothing else
  waiting.addEventListener('statechange', () => {
    if (waiting.state === 'activated') window.location.reload()
  })
  worker.messageSkipWaiting()
}
