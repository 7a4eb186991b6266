// Hand-drawn lines over a grid, once they have been loaded and where there is room for them.
import { useSyncExternalStore } from 'react'
import { useApp } from '../store/app'
import { later } from './later'
import type { RoughFrameProps } from './RoughFrame'

const RoughFrame = later(async () => (await import('./RoughFrame')).RoughFrame)

/** On narrow pages a grid scrolls inside its card, and its lines with it: there they are plain. */
const wide = '(min-width: 861px)'

export function HandDrawn(props: RoughFrameProps) {
  const drawn = useApp(({ lettering, view }) => lettering === 'hand' && view === 'step')
  const room = useSyncExternalStore(followWidth, hasRoom)
  return drawn && room && <RoughFrame {...props} />
}

function followWidth(onChange: () => void): () => void {
  const media = window.matchMedia(wide)
  media.addEventListener('change', onChange)
  return () => media.removeEventListener('change', onChange)
}

function hasRoom(): boolean {
  return window.matchMedia(wide).matches
}
