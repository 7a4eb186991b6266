// How the reader wants to see the sheet: what is shaded, drawn beside it, asked first, how large.
import { create } from 'zustand'

export interface Options {
  /** Cells shaded by their values. */
  readonly heat: boolean
  /** The network is drawn beside the matrices. */
  readonly diagram: boolean
  /** A question before a step's results appear. */
  readonly predict: boolean
  /** Times the size at which the view fits its room. */
  readonly zoom: number
}

export const useOptions = create<Options>(() => ({
  heat: false,
  diagram: true,
  predict: false,
  zoom: 1,
}))
