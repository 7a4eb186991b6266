// Components that come when they are needed.
import { type ComponentType, lazy, Suspense } from 'react'

/** A component that begins to load when it is first shown, and shows nothing until it is here. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  const Loaded = lazy(async () => ({ default: await load() }))
  return function Later(props: Props) {
    return (
      <Suspense fallback={null}>
        <Loaded {...props} />
      </Suspense>
    )
  }
}
