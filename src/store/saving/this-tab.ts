// The keeper of this tab, over whatever storage the browser allows.
import { createKeeper, type Keeper, type Store } from '../keeper'

export const keeper: Keeper = createKeeper(
  storageOf(() => window.localStorage),
  storageOf(() => window.sessionStorage),
  Date.now,
  newId,
)

// A tab that is duplicated takes its session with it: its name is left there only while the page is away.
keeper.arrive()
window.addEventListener('pagehide', keeper.leave)
window.addEventListener('pageshow', keeper.arrive)

/** Storage that is blocked throws when it is asked for. */
function storageOf(ask: () => Storage): Store | null {
  try {
    return ask()
  } catch {
    return null
  }
}

function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(2)), (n) => n.toString(36)).join('')
}
