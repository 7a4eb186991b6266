// A reconstruction as a sum of arrows: the decoder bias first, then each feature times its direction.
import type { AxisName } from '../lesson'
import type { FeatureSpace, Token } from './feature-space'
import { plus, times, type Vector, zeros } from './vectors'

/** One arrow of the sum, laid from where those before it end. */
export interface Term {
  /** Null for the bias. */
  readonly feature: number | null
  readonly name: AxisName | null
  readonly amount: number
  /** What it adds: its amount times its direction. */
  readonly part: Vector
  readonly from: Vector
  readonly to: Vector
}

/** The arrows of a token's sum, tip to tail; features that are 0 or switched off add none. */
export function termsOf(
  { bias, directions }: FeatureSpace,
  { activations }: Token,
  isOn: (feature: number) => boolean = () => true,
): readonly Term[] {
  const terms: Term[] = [
    { feature: null, name: null, amount: 1, part: bias, from: zeros(bias.length), to: bias },
  ]
  for (const { feature, name, along } of directions) {
    const amount = activations[feature]
    if (amount === 0 || !isOn(feature)) continue
    const part = times(amount, along)
    const from = terms[terms.length - 1].to
    terms.push({ feature, name, amount, part, from, to: plus(from, part) })
  }
  return terms
}
