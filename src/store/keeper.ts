// Keeps documents in the browser's storage: one slot a tab, saved by itself, and copies with names.

/** As much of the browser's storage as is used; every call may throw. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** A document in storage, as text. */
export interface Kept {
  readonly id: string
  /** Empty for what a tab saved by itself. */
  readonly name: string
  /** Milliseconds since 1970. */
  readonly savedAt: number
  readonly text: string
}

/** What became of saving: nothing is lost from the page in any case. */
export type Outcome = 'kept' | 'full' | 'blocked'

export interface Keeper {
  /** The name of this tab's slot. */
  readonly id: () => string
  /** Takes this tab's name out of its session, so that a duplicate of the tab gets another. */
  readonly arrive: () => void
  /** Leaves this tab's name in its session, for the page that comes after a reload. */
  readonly leave: () => void
  /** Gives this tab another slot; the one it had stays as it is. */
  readonly startAnew: () => void
  /** Leaves work in this tab's slot and gives the tab another, for what has taken its place. */
  readonly setAside: (text: string) => void
  /** What this tab saved last; for a new tab, what any tab saved last; null when there is nothing. */
  readonly restore: () => Kept | null
  /** Saves what this tab holds; another tab's slot is never written to. */
  readonly keep: (text: string) => Outcome
  /** What was saved by itself in other tabs, newest first. */
  readonly otherTabs: () => readonly Kept[]
  /** The copies with names, newest first. */
  readonly copies: () => readonly Kept[]
  /** Writes a copy; with the id of one that is there, in its place. */
  readonly writeCopy: (copy: Pick<Kept, 'name' | 'text'> & Partial<Kept>) => Outcome
  readonly removeCopy: (id: string) => void
  /** Whether anything was saved or copied that can no longer be read. */
  readonly hasDamaged: () => boolean
  readonly removeDamaged: () => void
}

const prefix = 'worked-autoencoders'
const tabs = `${prefix}:tab:`
const named = `${prefix}:copy:`
const ownId = `${prefix}:this-tab`
/** Slots of tabs that are kept; closed tabs leave theirs behind, and so does what another document replaced. */
const mostTabs = 24

/** A keeper over storage that may be missing; `session` lives as long as the tab. */
export function createKeeper(
  storage: Store | null,
  session: Store | null,
  now: () => number,
  newId: () => string,
): Keeper {
  let id = tabId(session, newId)
  const all = (start: string) => entriesIn(storage, start)
  const put = (key: string, name: string, text: string, savedAt = now()): Outcome => {
    if (!storage) return 'blocked'
    try {
      storage.setItem(key, JSON.stringify({ name, savedAt, text }))
      return 'kept'
    } catch (error) {
      return error instanceof DOMException && error.name === 'SecurityError' ? 'blocked' : 'full'
    }
  }
  const remove = (key: string) => quietly(() => storage?.removeItem(key))
  return {
    id: () => id,
    arrive: () => quietly(() => session?.removeItem(ownId)),
    leave: () => quietly(() => session?.setItem(ownId, id)),
    startAnew: () => {
      id = newId()
    },
    setAside: (text) => {
      // older than what takes its place, which the next new tab starts from
      put(tabs + id, '', text, now() - 1)
      id = newId()
    },
    restore: () => {
      const slots = all(tabs)
      return slots.find((slot) => slot.id === id) ?? slots[0] ?? null
    },
    keep: (text) => {
      const outcome = put(tabs + id, '', text)
      for (const { id: old } of all(tabs).slice(mostTabs)) if (old !== id) remove(tabs + old)
      return outcome
    },
    otherTabs: () => all(tabs).filter((slot) => slot.id !== id),
    copies: () => all(named),
    writeCopy: ({ id: own = newId(), name, text, savedAt }) =>
      put(named + own, name, text, savedAt),
    removeCopy: (own) => remove(named + own),
    hasDamaged: () => damagedIn(storage).length > 0,
    removeDamaged: () => damagedIn(storage).forEach(remove),
  }
}

/** What storage refuses stays as it is. */
function quietly(act: () => void): void {
  try {
    act()
  } catch {
    // the page works on without
  }
}

/** This tab's id, the same after a reload. */
function tabId(session: Store | null, newId: () => string): string {
  try {
    const known = session?.getItem(ownId)
    if (known) return known
    const fresh = newId()
    session?.setItem(ownId, fresh)
    return fresh
  } catch {
    return newId()
  }
}

/** Everything readable under keys that start so, newest first. */
function entriesIn(storage: Store | null, start: string): Kept[] {
  const found = keysIn(storage, start).flatMap((key) => {
    const kept = keptAt(storage, key)
    return kept ? [{ id: key.slice(start.length), ...kept }] : []
  })
  return found.toSorted((a, b) => b.savedAt - a.savedAt)
}

/** The keys of what is there and cannot be read. */
function damagedIn(storage: Store | null): string[] {
  return [tabs, named].flatMap((start) =>
    keysIn(storage, start).filter((key) => keptAt(storage, key) === null),
  )
}

function keysIn(storage: Store | null, start: string): string[] {
  const keys: string[] = []
  try {
    for (let i = 0; i < (storage?.length ?? 0); i++) {
      const key = storage?.key(i)
      if (key?.startsWith(start)) keys.push(key)
    }
  } catch {
    // what storage gave until then
  }
  return keys
}

function keptAt(storage: Store | null, key: string): Omit<Kept, 'id'> | null {
  try {
    return keptIn(storage?.getItem(key) ?? null)
  } catch {
    return null
  }
}

function keptIn(text: string | null): Omit<Kept, 'id'> | null {
  try {
    const json: unknown = JSON.parse(text ?? '')
    if (typeof json !== 'object' || json === null) return null
    const { name, savedAt, text: document } = json as Record<string, unknown>
    return typeof name === 'string' && typeof savedAt === 'number' && typeof document === 'string'
      ? { name, savedAt, text: document }
      : null
  } catch {
    return null
  }
}
