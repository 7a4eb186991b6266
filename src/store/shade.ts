// How strongly cells are shaded by their values, once what works it out has been loaded.
import { create } from 'zustand'

export interface Shade {
  /** From −1 to 1; undefined for a number that has no color; null while nothing is shaded. */
  readonly strengthOf: ((value: number) => number | undefined) | null
}

export const useShade = create<Shade>(() => ({ strengthOf: null }))
