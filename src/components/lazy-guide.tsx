// The text of the steps, shown as soon as it has been loaded: the numbers do not wait for it.
import { lazy, Suspense } from 'react'
import type { GuideProps } from './guide/Guide'

const Later = lazy(() => import('./guide/index').then(({ Guide }) => ({ default: Guide })))

export function Guide(props: GuideProps) {
  return (
    <Suspense fallback={null}>
      <Later {...props} />
    </Suspense>
  )
}
