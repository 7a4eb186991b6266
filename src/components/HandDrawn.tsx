// Hand-drawn lines over a grid, once they have been loaded and where there is room for them.
import { lazy, Suspense, useSyncExternalStore } from 'react'
import { useApp } from '../store/app'
import type { RoughFrameProps } from './RoughFrame'

const RoughFrame = lazy(() =>
  import('./RoughFrame').then((module) => ({ default: module.RoughFrame })),
)

/** On narrow pages a grid scrolls inside its card, and its lines with it: there they are plain. */
const wide = '(min-width: 861px)'

export function HandDrawn(props: RoughFrameProps) {
  const drawn = useApp(({ lettering, view }) => lettering === 'hand' && view === 'step')
  const room = useSyncExternalStore(followWidth, hasRoom)
  if (!drawn || !room) return null
  return (
    <Suspense fallback={null}>
      <RoughFrame {...props} />
    </Suspense>
  )
}

function followWidth(onChange: () => void): () => void {
  const media = window.matchMedia(wide)
  media.addEventListener('change', onChange)
  return () => media.removeEventListener('change', onChange)
}

function hasRoom(): boolean {
  return window.matchMedia(wide).matches
}
