// How the reader likes to see the page: kept in the browser from visit to visit, apart from the work.
import { useApp } from './app'
import type { AppState } from './app-state'
import { embedding } from './embedded'
import { type Options, useOptions } from './options'

type Look = Pick<AppState, 'theme' | 'lettering'>
export type Preferences = Look & Pick<Options, 'heat' | 'diagram' | 'predict'>

/** What they are called in the browser's storage. */
export const preferencesKey = 'worked-autoencoders:preferences'

const offOrOn = [false, true]
const choices: Readonly<Record<keyof Preferences, readonly (string | boolean)[]>> = {
  theme: ['system', 'light', 'dark', 'projector'] satisfies Look['theme'][],
  lettering: ['hand', 'print'] satisfies Look['lettering'][],
  heat: offOrOn,
  diagram: offOrOn,
  predict: offOrOn,
}

let liked: Partial<Preferences> = {}

/** What the reader chose on this visit and on those before it. */
export function likedNow(): Partial<Preferences> {
  return liked
}

/** Shows the page as the reader last liked it; inside another page it is that page's to say. */
export function recallPreferences(): void {
  liked = embedding() ? {} : keptPreferences()
  show(liked)
}

/** Shows the page in another way from now on, and for the next visit where that can be kept. */
export function like(chosen: Partial<Preferences>): void {
  liked = { ...liked, ...chosen }
  show(chosen)
}

/** What storage holds; what is missing, damaged or of a newer page is passed over, and blocked storage holds nothing. */
export function keptPreferences(): Partial<Preferences> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(preferencesKey) ?? '{}')
    const known = Object.entries(choices).flatMap(([name, values]) => {
      const value: unknown = Object(kept)[name]
      return values.some((each) => each === value) ? [[name, value]] : []
    })
    return Object.fromEntries(known) as Partial<Preferences>
  } catch {
    return {}
  }
}

function show({ theme, lettering, ...options }: Partial<Preferences>): void {
  useApp.setState({ ...(theme && { theme }), ...(lettering && { lettering }) })
  useOptions.setState(options)
}
