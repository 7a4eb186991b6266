// The players, loaded when something is first played.
import { usePlaying } from '../store/playing'
import { later } from './later'

const Players = later(async () => (await import('./players/index')).Players)

export function LazyPlayers() {
  return usePlaying((state) => state.play !== null) && <Players />
}
