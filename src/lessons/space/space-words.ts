// The space of the features in words: where each direction points, and which tokens lie that way.
import { numberText } from '../../tensor/number-text'
import type { AxisName } from '../lesson'
import type { Direction, FeatureSpace, Token } from './feature-space'
import { dot, lengthOf, minus, type Vector } from './vectors'

/** "(1, 2, −2)". */
export function vectorText(vector: Vector): string {
  return `(${vector.map((value) => numberText(value).text).join(', ')})`
}

/** "a", "a and b", "a, b and c". */
export function listText(words: readonly string[]): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`
}

/** "f6 Mountain points up along neuron 2 and down along neuron 3; token Everest lies that way. …" */
export function directionWords(direction: Direction, space: FeatureSpace): string {
  const { along, name, norm } = direction
  const most = Math.max(...along.map(Math.abs))
  const length = `length ${numberText(norm).text}`
  if (most === 0) return `${name.full} has no direction: its column is zero.`
  const parts = along.flatMap((value, i) =>
    Math.abs(value) === most ? [`${value > 0 ? 'up' : 'down'} along ${space.neurons[i].full}`] : [],
  )
  const tokens = tokensAlong(direction, space)
  const noun = tokens.length === 1 ? 'token' : 'tokens'
  const names = listText(tokens.map(({ name }) => plainName(name)))
  const verb = tokens.length === 1 ? 'lies' : 'lie'
  const there = tokens.length > 0 ? `${noun} ${names} ${verb} that way` : 'no token lies that way'
  const active = space.tokens.filter(({ activations }) => activations[direction.feature] !== 0)
  const on = listText(active.map(({ name }) => plainName(name))) || 'no token'
  return `${name.full} points ${listText(parts)}, ${length}; ${there}. It is on for ${on}.`
}

/** The tokens that, from the decoder bias, lie within 45 degrees of a direction. */
export function tokensAlong(
  { along }: Direction,
  { tokens, bias }: FeatureSpace,
): readonly Token[] {
  return tokens.filter(({ at }) => {
    const way = minus(at, bias)
    const most = lengthOf(way) * lengthOf(along)
    return most > 0 && dot(way, along) / most > Math.SQRT1_2
  })
}

/** "Everest", or "x2" for a token without a name. */
export function plainName({ name, short }: AxisName): string {
  return name ?? short
}
