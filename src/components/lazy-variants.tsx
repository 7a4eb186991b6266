// The comparison of activations, loaded when it is first opened.
import { useApp } from '../store/app'
import { useVariants } from '../store/variants'
import { later } from './later'

const Panel = later(async () => (await import('./variants/index')).VariantsPanel)

export function LazyVariants() {
  const open = useVariants((state) => state.open)
  const here = useApp(({ place }) => place.lesson === 'sparse-autoencoder')
  return open && here && <Panel />
}
