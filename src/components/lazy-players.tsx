// The players, loaded when something is first played.
import { lazy, Suspense } from 'react'
import { usePlaying } from '../store/playing'

const Players = lazy(() =>
  import('./players/index').then(({ Players: loaded }) => ({ default: loaded })),
)

export function LazyPlayers() {
  const open = usePlaying((state) => state.play !== null)
  return open ? (
    <Suspense fallback={null}>
      <Players />
    </Suspense>
  ) : null
}
