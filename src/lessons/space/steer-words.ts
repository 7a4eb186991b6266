// Steering in words: what is held, and what each step of the guided turn says.
import { numberText } from '../../tensor/number-text'
import { type FeatureSpace, shortName } from './feature-space'
import { listText, plainName, vectorText } from './space-words'
import type { SteerEffect } from './steer-effect'
import { turnUp } from './steer-range'

/** Whether a feature is held, as `steeredTo` says it. */
export function heldText(name: string, held: number | null | 'mixed'): string {
  if (held === null) return `${name} is free: the encoder works it out.`
  if (held === 'mixed')
    return `${name} is held for some of these tokens and free or other for the rest.`
  return held === 0
    ? `${name} is held at 0: ablated.`
    : `${name} is held at ${numberText(held).text}, whatever the encoder says.`
}

/** "Squared error 5 → 32, sparsity 32 → 41, loss 37 → 73". */
export function lossText({ losses }: SteerEffect): string {
  return losses
    .map(({ symbol, was, now }) => `${symbol} ${numberText(was).text} → ${numberText(now).text}`)
    .join(', ')
}

/** The feature that the guide turns up: the one called Mountain, or the last with a name, or the last. */
export function guidedFeature({ directions }: FeatureSpace): number {
  const called = directions.findIndex(({ name }) => name.name === 'Mountain')
  if (called >= 0) return called
  const named = directions.findLastIndex(({ name }) => name.name !== undefined)
  return named >= 0 ? named : directions.length - 1
}

/** "Turn Mountain up". */
export function guideTitle({ directions }: FeatureSpace, feature: number): string {
  return `Turn ${plainName(directions[feature].name)} up`
}

/** What the guide says before each of its buttons, and what each button says. */
export function guideWords(
  space: FeatureSpace,
  feature: number,
  effect: SteerEffect,
  token: number,
  step: number,
): { readonly says: string; readonly button: string } {
  const { name, along } = space.directions[feature]
  const free = effect.tokens.map(({ was }) => was)
  const on = effect.tokens.filter(({ was }) => was !== 0).map(({ token }) => plainName(token.name))
  const who = plainName(space.tokens[token].name)
  const up = turnUp(free)
  const moved = effect.tokens[token]
  const alone = effect.tokens.every(({ change }, i) => change === 0 || i === token)
  switch (step) {
    case 0:
      return {
        says: `${shortName(name)} is on for ${on.length > 0 ? listText(on) : 'no token'}. Its direction is ${vectorText(along)}. What happens when it is turned up for ${who}?`,
        button: `Hold it at ${numberText(up.value).text} for ${who}`,
      }
    case 1:
      return {
        says: `The reconstruction of ${who} moved from ${vectorText(moved.before)} to ${vectorText(moved.after)}: by ${numberText(moved.change).text} times the direction${alone ? ', and no other token moved' : ''}. ${lossText(effect)}.`,
        button: `Now ablate it for every token`,
      }
    case 2:
      return {
        says: `Held at 0, it adds nothing to any token${on.length > 0 ? `: ${listText(on)} ${on.length === 1 ? 'loses' : 'lose'} that part` : ''}. ${lossText(effect)}.${cheaper(effect) ? ' Less sparsity cost, but is the squared error worth it?' : ''}`,
        button: 'Release it',
      }
    default:
      return {
        says: `${shortName(name)} is free again: the encoder works it out for every token. Each step was one change: Undo takes them back one by one.`,
        button: 'Done',
      }
  }
}

/** Whether sparsity costs less than without the pins: gates and thresholds never hear of them. */
function cheaper({ losses }: SteerEffect): boolean {
  return losses.some(({ matrix, was, now }) => matrix === 'sparsity' && now < was)
}
