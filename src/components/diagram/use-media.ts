// Whether a media query holds, followed as it changes.
import { useCallback, useSyncExternalStore } from 'react'

/** On such pages every matrix is a card of its own. */
export const narrow = '(max-width: 860px)'

export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const media = window.matchMedia(query)
      media.addEventListener('change', onChange)
      return () => media.removeEventListener('change', onChange)
    },
    [query],
  )
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches)
}
