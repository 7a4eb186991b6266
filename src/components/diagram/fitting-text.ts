// A number with as many decimals as there is room for.
import { emsOf } from '../../lessons/decimals'
import { numberText, type NumberText } from '../../tensor/number-text'

/** At most two decimals, fewer where that is too wide, in the size of its letters; null where none fit. */
export function fittingText(value: number, widest: number): NumberText | null {
  return (
    [2, 1, 0]
      .map((decimals) => numberText(value, decimals))
      .find(({ text }) => emsOf(text) <= widest) ?? null
  )
}
