// Takes up what the reader chooses about the look of the page, and keeps it for the next visit.
import { embedding } from '../embedded'
import { keptPreferences, like, type Preferences, preferencesKey } from '../preferences'
import { notify } from './notices'

let said = false

/** Shows a choice and keeps it beside those of other tabs; where it cannot be kept, that is said once. */
export function keepPreference(chosen: Partial<Preferences>): void {
  like(chosen)
  if (embedding()) return
  try {
    localStorage.setItem(preferencesKey, JSON.stringify({ ...keptPreferences(), ...chosen }))
    said = false
  } catch {
    if (!said)
      notify({
        key: 'preferences',
        text: 'This browser does not keep your choice: it lasts until the page is closed.',
      })
    said = true
  }
}
