// Tells the styles which theme and lettering the page is shown in.
import type { AppState } from '../store/app-state'

/** The attributes are there at once; the promise waits for styles that only one theme needs. */
export async function showLook({
  theme,
  lettering,
}: Pick<AppState, 'theme' | 'lettering'>): Promise<void> {
  const root = document.documentElement
  const projector = theme === 'projector'
  // what the projector's theme leaves as it is, is as in the light one
  root.dataset['theme'] = projector ? 'light' : theme
  root.dataset['lettering'] = lettering
  root.toggleAttribute('data-projector', projector)
  // without its styles a theme is the light one, which is no reason to stop
  if (projector) await import('./styles/projector.css').catch(() => undefined)
}
