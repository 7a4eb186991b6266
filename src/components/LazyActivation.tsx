// The switch between activations, shown as soon as it has been loaded.
import { lazy, Suspense } from 'react'

const Later = lazy(() =>
  import('./variants/ActivationChoice').then(({ ActivationChoice }) => ({
    default: ActivationChoice,
  })),
)

export function LazyActivation() {
  return (
    <Suspense fallback={null}>
      <Later />
    </Suspense>
  )
}
