// Looking for a good problem: make one, look what it lacks, and keep the most pleasant of a few.
import type { Values } from '../../sheet/sheet'
import { type Tensor, tensor, toRows } from '../../tensor/tensor'
import type { Numbers } from '../growth'
import { type Draw, drawFrom, seedOf } from '../small-numbers'
import { nothingToLearn } from './shortcomings'
import { type Searching, Work } from './work'

/** The given matrices of a problem in the making. */
export type Givens = Readonly<Record<string, Tensor>>

/** How a lesson's problems are made and judged. */
export interface Recipe {
  /** Makes givens, or null where it came to nothing. */
  readonly make: (draw: Draw, work: Work) => Searching<Givens | null>
  /** All numbers that the givens lead to. */
  readonly evaluate: (givens: Givens) => Values
  /** What a problem lacks; nothing for a good one. */
  readonly shortcomings: (values: Values) => string[]
  /** Orders good problems; 0 for nothing to wish for. */
  readonly blemishes: (values: Values) => number
  /** Decoder matrices, in which one number is changed where all would be exact. */
  readonly decoder: readonly string[]
}

/** The share of the budget after which a good problem is good enough. */
const enough = 0.1

/** The givens of a problem, or null where none was found; the same for the same seed. */
export function* search(recipe: Recipe, seed: string): Searching<Numbers | null> {
  const draw = drawFrom(seedOf(seed))
  const work = new Work()
  let best: Givens | null = null
  let least = Infinity
  while (work.share < (best ? enough : 1) && least > 0) {
    yield* work.pause()
    const givens = yield* recipe.make(draw, work)
    work.spend(judging * Object.keys(givens ?? { X: null }).length)
    const good = givens && withSomethingToLearn(recipe, givens, draw)
    if (!good) continue
    const cost = recipe.blemishes(recipe.evaluate(good))
    if (cost < least) [best, least] = [good, cost]
  }
  return best && Object.fromEntries(Object.entries(best).map(([name, of]) => [name, toRows(of)]))
}

/** What judging one of a problem's givens costs, in cells. */
const judging = 1200

/** Good givens as they are or, where they leave nothing to learn, with one number off by one. */
function withSomethingToLearn(recipe: Recipe, givens: Givens, draw: Draw): Givens | null {
  const lacks = recipe.shortcomings(recipe.evaluate(givens))
  if (lacks.length === 0) return givens
  if (lacks.join() !== nothingToLearn) return null
  for (let tries = 0; tries < 8; tries++) {
    const trial = nudged(givens, recipe.decoder[draw(0, recipe.decoder.length - 1)], draw)
    if (recipe.shortcomings(recipe.evaluate(trial)).length === 0) return trial
  }
  return null
}

function nudged(givens: Givens, name: string, draw: Draw): Givens {
  const { rows, cols, data } = givens[name]
  const copy = data.slice()
  copy[draw(0, copy.length - 1)] += draw(0, 1) === 0 ? 1 : -1
  return { ...givens, [name]: tensor(rows, cols, copy) }
}
