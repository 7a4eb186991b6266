// What holding a feature did: to each token's reconstruction, and to the parts of the loss.
import type { Engine } from '../../sheet/engine'
import type { Values } from '../../sheet/sheet'
import type { Lesson } from '../lesson'
import { release } from '../sparse-autoencoder/steering'
import type { Work } from '../work'
import { type FeatureSpace, featureSpaceOf, type Token } from './feature-space'
import { minus, times, type Vector } from './vectors'

export interface Moved {
  readonly token: Token
  /** The feature's activation when it is free, and now. */
  readonly was: number
  readonly now: number
  readonly change: number
  readonly before: Vector
  readonly after: Vector
  /** From before to after. */
  readonly moved: Vector
  /** The change times the feature's direction. */
  readonly along: Vector
}

export interface LossPart {
  readonly matrix: string
  readonly symbol: string
  readonly about: string
  readonly was: number
  readonly now: number
}

export interface SteerEffect {
  readonly tokens: readonly Moved[]
  readonly losses: readonly LossPart[]
}

/** The numbers with a feature set free for every token and all else as it is. */
export function freeValues(engine: Engine, lesson: Lesson, work: Work, feature: number): Values {
  const pins = release(lesson, work.pins, { feature })
  return engine.evaluate({ numbers: work.numbers, pins })
}

/** The difference that a feature's pins make. */
export function steerEffect(
  lesson: Lesson,
  free: Values,
  now: Values,
  feature: number,
): SteerEffect | null {
  const before = featureSpaceOf(lesson, free)
  const after = featureSpaceOf(lesson, now)
  if (!before || !after) return null
  return {
    tokens: after.tokens.map((token, i) => movedToken(before, after, token, i, feature)),
    losses: partsOf(lesson).map((matrix) => ({
      matrix,
      symbol: lesson.matrices[matrix].symbol,
      about: lesson.matrices[matrix].about,
      was: free[matrix].data[0],
      now: now[matrix].data[0],
    })),
  }
}

/** The loss and what it adds up, as far as the lesson has it. */
function partsOf({ matrices }: Lesson): string[] {
  const parts = ['squared_error', 'sparsity', 'auxiliary', 'total']
  return parts.filter((name) => Object.hasOwn(matrices, name))
}

function movedToken(
  before: FeatureSpace,
  { directions }: FeatureSpace,
  token: Token,
  index: number,
  feature: number,
): Moved {
  const was = before.tokens[index]
  const change = token.activations[feature] - was.activations[feature]
  return {
    token,
    was: was.activations[feature],
    now: token.activations[feature],
    change,
    before: was.rebuilt,
    after: token.rebuilt,
    moved: minus(token.rebuilt, was.rebuilt),
    along: times(change, directions[feature].along),
  }
}
