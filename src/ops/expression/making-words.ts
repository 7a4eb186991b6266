// One move of a making in a sentence, for eyes and ears.
import { numberText } from '../../tensor/number-text'
import { compute } from './compute'
import type { Expression } from './expression'
import type { Move, Operand } from './making'
import { rankOf } from './rank'
import { sentence, type Token } from './sentence'
import { leavesOf } from './walk'

/** "(−1)×3 = −3; so far 2 + (−3) = −1." */
export function moveWords<Leaf>({ part, value, sum }: Move<Leaf>): string {
  const plain = part.kind === 'cell' || part.kind === 'number'
  const { text } = numberText(value)
  if (!sum) return plain ? `Take ${text}.` : alone(part, value)
  const line = `${textOf(part)} ${equals(part, value)} ${text}`
  if (sum.before === null) return plain ? `Start with ${text}.` : `${line}.`
  const addition = `${numberText(sum.before).text} + ${inBrackets(value)}`
  const rounded = [sum.before, value, sum.after].some((number) => numberText(number).rounded)
  const total = `${addition} ${rounded ? '≈' : '='} ${numberText(sum.after).text}`
  const far = sum.last ? 'in all' : 'so far'
  return plain ? `Add ${text}: ${far} ${total}.` : `${line}; ${far} ${total}.`
}

/** The move's arithmetic in pieces: "(−1)", "×", "3". */
export function moveTokens<Leaf>(part: Expression<Operand<Leaf>>): Token<Operand<Leaf>>[] {
  return sentence(part, ({ value }) => ({
    text: numberText(value).text,
    negative: value < 0,
    value,
  }))
}

/** "=", or "≈" where a number is written shorter than it is. */
export function equals<Leaf>(part: Expression<Operand<Leaf>>, value: number): '=' | '≈' {
  const numbers = [value, ...leavesOf(part).map((operand) => operand.value)]
  return numbers.some((number) => numberText(number).rounded) ? '≈' : '='
}

/** The negative number that a move strikes out to write 0 over it, as on paper; null for no other. */
export function struckBy<Leaf>({ part, value }: Move<Leaf>): number | null {
  if (part.kind !== 'relu' || part.of.kind !== 'cell') return null
  return value === 0 && part.of.at.value < 0 ? part.of.at.value : null
}

function alone<Leaf>(part: Expression<Operand<Leaf>>, value: number): string {
  const { text } = numberText(value)
  if (part.kind === 'relu') {
    const before = textOf(part.of)
    if (value > 0) return `${before} is above 0, so it stays.`
    return before === '0' ? '0 stays 0.' : `${before} is negative: strike it out, write 0.`
  }
  if (part.kind === 'where') {
    const positive = textOf(part.positive)
    return compute(part.positive, (operand) => operand.value) > 0
      ? `${positive} is above 0, so ${textOf(part.then)} stays.`
      : `${positive} is not above 0: 0 instead of ${textOf(part.then)}.`
  }
  if (part.kind === 'top') {
    const read = (operand: Operand<Leaf>) => operand.value
    const among = part.among.map((each) => compute(each, read))
    const rank = rankOf(among, part.own)
    const most = compute(part.most, read)
    const place = `${textOf(part.of)} has rank ${rank} of ${among.length}`
    return most - rank + 1 > 0
      ? `${place}, in the top ${numberText(most).text}: it stays.`
      : `${place}, not in the top ${numberText(most).text}: 0 instead.`
  }
  return `${textOf(part)} ${equals(part, value)} ${text}.`
}

function textOf<Leaf>(part: Expression<Operand<Leaf>>): string {
  return moveTokens(part)
    .map((token) => token.text)
    .join('')
}

function inBrackets(value: number): string {
  const { text } = numberText(value)
  return value < 0 ? `(${text})` : text
}
