// What can be set at a backward step, shown as soon as it has been loaded.
import { lazy, Suspense } from 'react'
import type { BackwardControlsProps } from './backward/BackwardControls'

const Later = lazy(() =>
  import('./backward/BackwardControls').then(({ BackwardControls }) => ({
    default: BackwardControls,
  })),
)

export function LazyControls(props: BackwardControlsProps) {
  return (
    <Suspense fallback={null}>
      <Later {...props} />
    </Suspense>
  )
}
