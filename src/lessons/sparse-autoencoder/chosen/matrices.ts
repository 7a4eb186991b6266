// What is said of the matrices that only some activations have, or that are others with them.
import type { Described } from '../../captions'
import type { OtherActivation } from '../../lesson'
import { gatedMatrices } from './gated-matrices'
import { jumpReluMatrices } from './jumprelu-matrices'
import { topKMatrices } from './topk-matrices'

/** For each activation, a description of its own matrices beside the exercise's. */
export const describeChosen: Readonly<
  Record<
    OtherActivation,
    (exercise: Readonly<Record<string, Described>>) => Record<string, Described>
  >
> = { topk: topKMatrices, jumprelu: jumpReluMatrices, gated: gatedMatrices }
