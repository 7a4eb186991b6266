// The ways on from a lesson, shown as soon as they have been loaded.
import { lazy, Suspense } from 'react'

const Later = lazy(() => import('./further/Further').then(({ Further }) => ({ default: Further })))

export function LazyFurther() {
  return (
    <Suspense fallback={null}>
      <Later />
    </Suspense>
  )
}
