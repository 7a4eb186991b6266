// What the space beside the sheet shows: which panel, which feature and token, how it is turned.
import { create } from 'zustand'
import { startingTurn, type Turn } from '../../lessons/space/turn'

export type Panel = 'space' | 'steer'

export interface SpaceState {
  readonly panel: Panel | null
  /** The steered feature, and its token; null for every token. */
  readonly feature: number
  readonly token: number | null
  /** The step of the guided turn; null when it is not on. */
  readonly guide: number | null
  readonly turn: Turn
  /** Which neurons are shown where there are more than three. */
  readonly axes: readonly number[]
}

export const useSpace = create<SpaceState>(() => ({
  panel: null,
  feature: 0,
  token: null,
  guide: null,
  turn: startingTurn,
  axes: [0, 1, 2],
}))
