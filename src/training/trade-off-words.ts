// The trade-off drawn and said: where its points lie, and where a λ lies among them.
import { numberText } from '../tensor/number-text'
import type { TradeOffPoint } from './trade-off'

export type Sparsity = 'L0' | 'L1'

/** Fractions of a plot, 0 at the left and at the bottom, and the numbers at its edges. */
export interface TradeOffPlot {
  readonly at: (point: TradeOffPoint) => { readonly x: number; readonly y: number }
  readonly error: readonly [number, number]
  readonly sparsity: readonly [number, number]
}

/** The squared error to the right, L0 or L1 upwards; every point is inside. */
export function tradeOffPlot(points: readonly TradeOffPoint[], by: Sparsity): TradeOffPlot {
  const error = ends(points.map((point) => point.error))
  const sparsity = ends(points.map((point) => point[by]))
  return {
    at: (point) => ({ x: between(point.error, error), y: between(point[by], sparsity) }),
    error,
    sparsity,
  }
}

function ends(values: readonly number[]): readonly [number, number] {
  const finite = values.filter(Number.isFinite)
  return [0, Math.max(...finite, 0) || 1]
}

function between(value: number, [low, high]: readonly [number, number]): number {
  const fraction = (value - low) / (high - low)
  return fraction > 0 ? Math.min(fraction, 1) : 0
}

const text = (value: number) => numberText(value).text

/** "λ = 0.5: L0 1.6, L1 9.1, squared error 2.17". */
export function pointWords({ lambda, L0, L1, error, finished }: TradeOffPoint): string {
  const broken = finished ? '' : ', stopped early: a number went past every limit'
  return `λ = ${text(lambda)}: L0 ${text(L0)}, L1 ${text(L1)}, squared error ${text(error)}${broken}`
}

/** Where a λ lies among finished runs, in words. */
export function lambdaWords(points: readonly TradeOffPoint[], lambda: number): string {
  const here = points.find((point) => point.lambda === lambda)
  if (here) return `λ = ${text(lambda)} is one of the runs.`
  const below = points.findLast((point) => point.lambda < lambda)
  const above = points.find((point) => point.lambda > lambda)
  if (below && above)
    return `λ = ${text(lambda)} lies between the runs with λ = ${text(below.lambda)} and λ = ${text(above.lambda)}.`
  const edge = below ?? above
  return edge
    ? `λ = ${text(lambda)} lies ${below ? 'beyond' : 'before'} the run with λ = ${text(edge.lambda)}.`
    : ''
}

/** Why a λ cannot be used here, in a sentence; null when it can. */
export function lambdaProblem(lambda: number): string | null {
  if (Number.isNaN(lambda)) return 'λ is no number yet; type one such as 0.5.'
  if (!Number.isFinite(lambda)) return 'λ has to be finite; type one such as 0.5.'
  return lambda < 0
    ? 'A λ below 0 rewards activations for growing: the loss has no smallest value. Give λ a number of 0 or more.'
    : null
}
