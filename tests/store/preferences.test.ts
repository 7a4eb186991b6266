// What the reader likes is kept apart from the work, survives bad storage, and stays out of embeds.
import fc from 'fast-check'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useApp } from '../../src/store/app'
import { useOptions } from '../../src/store/options'
import {
  keptPreferences,
  type Preferences,
  preferencesKey,
  recallPreferences,
} from '../../src/store/preferences'
import { keepPreference } from '../../src/store/saving/keep-preference'
import { useNotices } from '../../src/store/saving/notices'
import { openSaved, savedNow, viewOfTab, viewOfWork } from '../../src/store/saving/saved-now'
import { startAt } from './fresh-store'

/** As much of the browser as is asked for. */
function browse(storage: Partial<Storage> | null, search = ''): void {
  vi.stubGlobal('window', { location: { search } })
  if (storage) vi.stubGlobal('localStorage', storage)
  else
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('no', 'SecurityError')
      },
    })
}

function storageOf(entries: Map<string, string>): Partial<Storage> {
  return {
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
  }
}

const shown = () => {
  const { theme, lettering } = useApp.getState()
  const { heat, diagram, predict } = useOptions.getState()
  return { theme, lettering, heat, diagram, predict }
}
const usual = { theme: 'system', lettering: 'hand', heat: false, diagram: true, predict: false }
const other: Preferences = {
  theme: 'projector',
  lettering: 'print',
  heat: true,
  diagram: false,
  predict: true,
}

/** As when the page is opened again. */
async function comeBack(): Promise<void> {
  useOptions.setState(useOptions.getInitialState(), true)
  await startAt({ lesson: 'autoencoder', step: 2 })
  recallPreferences()
}

let stored: Map<string, string>

beforeEach(async () => {
  useNotices.setState({ notices: [] })
  stored = new Map()
  browse(storageOf(stored))
  await comeBack()
})

afterEach(() => {
  vi.unstubAllGlobals()
  Reflect.deleteProperty(globalThis, 'localStorage')
})

it('each choice is there on the next visit, and none of them is work', async () => {
  expect(shown()).toEqual(usual)
  for (const [name, value] of Object.entries(other)) keepPreference({ [name]: value })
  expect(shown()).toEqual(other)
  await comeBack()
  expect(shown()).toEqual(other)
  expect(savedNow().lessons).toEqual({})
  expect(viewOfWork(savedNow().view)).toEqual({})
  expect(viewOfTab()).toEqual({})
  expect(JSON.stringify(savedNow())).not.toMatch(/theme|lettering|projector|print/)
})

it('of several tabs the last choice counts, and choices of different things do not meet', async () => {
  keepPreference({ theme: 'dark' })
  // another tab, which knows nothing of this one
  stored.set(preferencesKey, JSON.stringify({ theme: 'light', heat: true }))
  keepPreference({ lettering: 'print' })
  await comeBack()
  expect(shown()).toEqual({ ...usual, theme: 'light', heat: true, lettering: 'print' })
})

it('a document that says how it is looked at is shown so for the visit, one that does not as the reader likes', async () => {
  keepPreference({ predict: true })
  const { place } = savedNow()
  openSaved({ place, view: { heat: true, predict: false }, lessons: {} }, 'Opened.')
  expect(shown()).toEqual({ ...usual, heat: true, predict: false })
  expect(viewOfTab()).toEqual({ heat: true })
  openSaved({ place, view: {}, lessons: {} }, 'Opened.')
  expect(shown()).toEqual({ ...usual, predict: true })
  expect(viewOfTab()).toEqual({})
  expect(keptPreferences()).toEqual({ predict: true })
})

it('an embed neither reads nor writes', () => {
  const touched = vi.fn<() => never>(() => {
    throw new Error('touched')
  })
  browse({ getItem: touched, setItem: touched }, '?embed=step')
  recallPreferences()
  keepPreference({ heat: true })
  expect(shown()).toEqual({ ...usual, heat: true })
  expect(touched).not.toHaveBeenCalled()
  expect(useNotices.getState().notices).toEqual([])
})

it('storage that is blocked or full is said once, and the choice holds for the visit', () => {
  const full = () => {
    throw new DOMException('full', 'QuotaExceededError')
  }
  for (const storage of [null, { getItem: () => null, setItem: full }]) {
    useNotices.setState({ notices: [] })
    browse(storageOf(stored))
    keepPreference({ theme: 'light' })
    browse(storage)
    keepPreference({ theme: 'dark' })
    expect(useNotices.getState().notices).toMatchObject([{ key: 'preferences' }])
    useNotices.setState({ notices: [] })
    keepPreference({ heat: true })
    expect(useNotices.getState().notices).toEqual([])
    expect(shown()).toMatchObject({ theme: 'dark', heat: true })
    openSaved({ place: savedNow().place, view: {}, lessons: {} }, 'Opened.')
    expect(shown()).toMatchObject({ theme: 'dark', heat: true })
  }
})

it('whatever storage holds, only what can be chosen is taken up', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.constantFrom('null', '[]', '{"heat":1,"theme":"pink"}', '{"__proto__":{"heat":true}}'),
        fc
          .record(
            {
              theme: fc.anything(),
              heat: fc.anything(),
              lettering: fc.constantFrom('print', 'PRINT'),
              constructor: fc.anything(),
            },
            { requiredKeys: [], noNullPrototype: true },
          )
          .map(
            (kept) =>
              JSON.stringify(kept, (_, value) => (typeof value === 'bigint' ? 0 : value)) ?? '',
          ),
      ),
      async (text) => {
        stored.set(preferencesKey, text)
        recallPreferences()
        const { theme, lettering, ...options } = shown()
        expect(['system', 'light', 'dark', 'projector']).toContain(theme)
        expect(['hand', 'print']).toContain(lettering)
        for (const on of Object.values(options)) expect(on).toBeTypeOf('boolean')
      },
    ),
  )
  // what the last of them left is no part of what follows
  stored.clear()
  await comeBack()
  stored.set(preferencesKey, '{"theme":"pink","heat":true,"later":3}')
  recallPreferences()
  expect(shown()).toEqual({ ...usual, heat: true })
})
