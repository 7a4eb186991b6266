// The comparison of activations, loaded when it is first opened.
import { lazy, Suspense } from 'react'
import { useApp } from '../store/app'
import { useVariants } from '../store/variants'

const Panel = lazy(() =>
  import('./variants/index').then(({ VariantsPanel }) => ({ default: VariantsPanel })),
)

export function LazyVariants() {
  const open = useVariants((state) => state.open)
  const here = useApp(({ place }) => place.lesson === 'sparse-autoencoder')
  return open && here ? (
    <Suspense fallback={null}>
      <Panel />
    </Suspense>
  ) : null
}
