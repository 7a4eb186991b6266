// What is drawn of the features: their directions, the tokens, and the sum as far as it is built.
import { type FeatureSpace, shortName, type Token } from './feature-space'
import type { Mark } from './scene'
import { plainName } from './space-words'
import type { Moved } from './steer-effect'
import type { Term } from './sum'
import { numberText } from '../../tensor/number-text'
import { isFiniteVector, zeros, type Vector } from './vectors'

export interface Shown {
  readonly space: FeatureSpace
  /** Features that are switched off. */
  readonly off: readonly number[]
  readonly token: Token
  readonly terms: readonly Term[]
  /** How many terms are laid; one more shows the reconstruction and its error. */
  readonly beat: number
}

/** Directions and tokens, and the arrows of the chosen token's sum. */
export function featureMarks({ space, off, token, terms, beat }: Shown): readonly Mark[] {
  const origin = zeros(space.neurons.length)
  const building = beat > 0
  const laid = terms.slice(0, beat)
  const used = new Set(laid.map(({ feature }) => feature))
  const directions = space.directions
    .filter(({ feature }) => !off.includes(feature))
    .map(({ feature, name, along }): Mark => ({
      id: `feature ${feature}`,
      look: building && !used.has(feature) ? 'faint' : 'direction',
      label: building && !used.has(feature) ? name.short : shortName(name),
      from: origin,
      to: along,
    }))
  const arrows = laid.map(({ feature, name, amount, from, to }): Mark => ({
    id: `term ${feature ?? 'bias'}`,
    look: 'term',
    label: name ? `${numberText(amount).text}·d${name.short.replace(/^f/, '')}` : 'bd',
    from,
    to,
  }))
  const last = laid.at(-1)
  const done: Mark[] =
    beat > terms.length && last
      ? [
          { id: 'error', look: 'error', label: '', from: last.to, to: token.at },
          { id: 'rebuilt', look: 'rebuilt', label: 'sum', to: last.to },
        ]
      : last
        ? [{ id: 'sum', look: 'rebuilt', label: '', to: last.to }]
        : []
  return [...axisMarks(space), ...directions, ...tokenMarks(space, token.index), ...arrows, ...done]
}

/** The steered direction, the tokens, and where each reconstruction went. */
export function steerMarks(
  space: FeatureSpace,
  feature: number,
  token: number | null,
  moved: readonly Moved[],
): readonly Mark[] {
  const direction = space.directions[feature]
  return [
    ...axisMarks(space),
    {
      id: `feature ${feature}`,
      look: 'direction',
      label: shortName(direction.name),
      from: zeros(space.neurons.length),
      to: direction.along,
    },
    ...tokenMarks(space, token),
    ...moved
      .filter(({ change }) => change !== 0)
      .flatMap(({ token: { index, name }, before, after }): Mark[] => [
        { id: `before ${index}`, look: 'before', label: '', to: before },
        {
          id: `moved ${index}`,
          look: 'moved',
          label: `X̂ ${plainName(name)}`,
          from: before,
          to: after,
        },
      ]),
  ]
}

function tokenMarks({ tokens }: FeatureSpace, chosen: number | null): readonly Mark[] {
  return tokens.map(({ index, name, at }) => ({
    id: `token ${index}`,
    look: index === chosen ? 'chosen' : 'token',
    label: plainName(name),
    to: at,
  }))
}

/** An axis for each neuron, as long as the largest number along any. */
function axisMarks({ neurons, tokens, directions }: FeatureSpace): readonly Mark[] {
  const vectors: readonly Vector[] = [
    ...tokens.map(({ at }) => at),
    ...directions.map(({ along }) => along),
  ].filter(isFiniteVector)
  const reach = Math.max(1, ...vectors.flat().map(Math.abs))
  return neurons.map(({ full }, axis) => ({
    id: `axis ${axis}`,
    look: 'axis',
    label: full,
    from: zeros(neurons.length).with(axis, -reach),
    to: zeros(neurons.length).with(axis, reach),
  }))
}
