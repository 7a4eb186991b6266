// The working of one weight as text: by names, by numbers, and for the ear.
import { sentence } from '../ops/expression/sentence'
import { spoken } from '../ops/expression/spoken'
import { writtenFinely } from '../ops/expression/written'
import type { WorkedWeight } from './explain-weight'

export interface WorkedText {
  readonly symbol: string
  readonly about: string
  readonly names: string
  readonly numbers: string
  readonly result: string
  /** The line as it is said. */
  readonly spoken: string
}

/** Each line of a weight's step. */
export function workedText({ numbers, lines }: WorkedWeight): readonly WorkedText[] {
  return lines.map(({ symbol, about, made, value }) => {
    const number = (leaf: string) => writtenFinely(numbers[leaf])
    const names = sentence(made, (leaf) => ({
      text: leaf,
      negative: false,
      compound: leaf.includes('−'),
      value: NaN,
    }))
    const worked = sentence(made, number)
    return {
      symbol,
      about,
      names: names.map(({ text }) => text).join(''),
      numbers: worked.map(({ text }) => text).join(''),
      result: writtenFinely(value).text,
      spoken: `${about}: ${spoken(
        made,
        (leaf) => said(numbers[leaf]),
        (leaf) => numbers[leaf],
      )} is ${said(value)}.`.replaceAll(/,+/g, ','),
    }
  })
}

/** With as many digits as the eye gets: with two decimals 1 − β₂ would be 1 take away 1. */
function said(value: number): string {
  return writtenFinely(value).text.replace('−', 'minus ').replace('∞', 'infinity')
}
