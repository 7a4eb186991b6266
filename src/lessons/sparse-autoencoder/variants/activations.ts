// Each activation on the same pre-activations: how F is made, and what its loss adds.
import type { OpName } from '../../../ops/index'
import type { Argument } from '../../../ops/op'
import type { Sheet, SheetFormula } from '../../../sheet/sheet'
import type { Numbers } from '../../growth'
import type { Activation } from './options'

/** A name, a number or a formula, as a formula takes it. */
export type Term = Argument<OpName>

/** What an activation is built on. */
export interface Ground {
  readonly numbers: Numbers
  /** What enters the encoder: X, or X without the decoder bias. */
  readonly input: string
  /** The decoder as it is used: W_dec, or its columns at length 1. */
  readonly decoder: string
  /** One factor for each feature by which its activations are weighted; null for 1. */
  readonly weights: Term | null
  /** Whether TopK compares pre-activations times decoder norms. */
  readonly rescales: boolean
}

export interface Made {
  /** Matrices up to F, made from Z. */
  readonly activation: Sheet
  /** Weights besides those of encoder and decoder. */
  readonly parameters: readonly string[]
  /** Matrices that read F or X̂, up to `sparsity` or `auxiliary` (1×1) where the loss has them. */
  readonly losses: Sheet
}

const sumOf = (of: Term): SheetFormula => ({ op: 'sum', args: [of] })
const timesLambda = (of: Term): SheetFormula => ({ op: 'scale', args: ['lambda', of] })
const weighted = (of: Term, weights: Term | null): Term =>
  weights === null ? of : { op: 'scaleRows', args: [of, weights] }
const squared = (of: Term): SheetFormula => sumOf({ op: 'square', args: [of] })

export const makers: Readonly<Record<Activation, (ground: Ground) => Made>> = {
  // λ Σ |f|·‖d‖
  relu: ({ weights }) => ({
    activation: { F: { op: 'relu', args: ['Z'] } },
    parameters: [],
    losses: weightedL1({ op: 'absolute', args: ['F'] }, weights),
  }),

  topk: ({ numbers, decoder, weights, rescales }) => ({
    activation: {
      k: numbers.k,
      kept: {
        op: 'topK',
        args: [rescales ? weighted('Z', weights) : 'Z', 'k'],
      },
      F: { op: 'mask', args: ['Z', 'kept'] },
    },
    parameters: [],
    losses: deadFeatures(numbers, decoder),
  }),

  // λ · number of active features
  jumprelu: ({ numbers }) => ({
    activation: {
      theta: numbers.theta,
      bandwidth: numbers.bandwidth,
      F: { op: 'jumpRelu', args: ['Z', 'theta', 'bandwidth'] },
    },
    parameters: ['theta'],
    losses: {
      above: { op: 'aboveThreshold', args: ['Z', 'theta', 'bandwidth'] },
      active_count: sumOf('above'),
      sparsity: timesLambda('active_count'),
    },
  }),

  // λ Σ ReLU(π)·‖d‖, and the error of what the gate alone would rebuild
  gated: ({ numbers, input, decoder, weights }) => ({
    activation: {
      W_gate: numbers.W_gate,
      b_gate: numbers.b_gate,
      gate: { op: 'linear', args: ['W_gate', input, 'b_gate'] },
      open: { op: 'relu', args: ['gate'] },
      F: { op: 'mask', args: [{ op: 'relu', args: ['Z'] }, 'gate'] },
    },
    parameters: ['W_gate', 'b_gate'],
    losses: {
      ...weightedL1('open', weights),
      X_gate: { op: 'linear', args: [decoder, 'open', 'b_dec'] },
      E_gate: { op: 'subtract', args: ['X_gate', 'X'] },
      auxiliary: squared('E_gate'),
    },
  }),
}

/** λ times the sum of all numbers, those of each row weighted; by rows first, as on paper. */
function weightedL1(of: Term, weights: Term | null): Sheet {
  return {
    row_sums: { op: 'rowSums', args: [of] },
    ...(weights !== null && { row_weighted: { op: 'multiply', args: ['row_sums', weights] } }),
    L1_weighted: sumOf(weights === null ? 'row_sums' : 'row_weighted'),
    sparsity: timesLambda('L1_weighted'),
  }
}

/** How many dead features may rebuild what is missing at once: half as many as there are inputs. */
export function deadAtOnce(inputs: number): number {
  return Math.max(1, Math.floor(inputs / 2))
}

/**
 * Dead features, those on for no token, are to rebuild what is missing: the largest of their
 * pre-activations, decoded and held against the error, which counts as a constant. Fewer dead
 * features than may be at once weigh in proportion.
 */
function deadFeatures(numbers: Numbers, decoder: string): Sheet {
  const atOnce = deadAtOnce(numbers.X.length)
  const lowered: Term = { op: 'scale', args: ['far_below', 'alive'] }
  return {
    alive: { op: 'sign', args: [{ op: 'rowSums', args: ['F'] }] },
    dead_count: {
      op: 'subtract',
      args: [numbers.W_enc.length, sumOf('alive')],
    },
    // min(dead ÷ at once, 1)
    dead_share: {
      op: 'subtract',
      args: [
        1,
        {
          op: 'relu',
          args: [{ op: 'subtract', args: [1, { op: 'divide', args: ['dead_count', atOnce] }] }],
        },
      ],
    },
    // more than any two pre-activations are apart; how features are told apart has no slope
    far_below: {
      op: 'stop',
      args: [
        {
          op: 'add',
          args: [1, { op: 'scale', args: [2, sumOf({ op: 'absolute', args: ['Z'] })] }],
        },
      ],
    },
    dead_only: { op: 'subtract', args: ['Z', { op: 'spread', args: [lowered, 'Z'] }] },
    dead_kept: {
      op: 'mask',
      args: [
        { op: 'topK', args: ['dead_only', atOnce] },
        {
          // above 0 in the rows that were not lowered
          op: 'subtract',
          args: [
            { op: 'spread', args: ['far_below', 'Z'] },
            { op: 'spread', args: [lowered, 'Z'] },
          ],
        },
      ],
    },
    X_dead: { op: 'linear', args: [decoder, 'dead_kept', 'b_dec'] },
    missing: { op: 'stop', args: [{ op: 'subtract', args: ['X', 'X_hat'] }] },
    E_dead: { op: 'subtract', args: ['X_dead', 'missing'] },
    dead_error: squared('E_dead'),
    auxiliary: { op: 'scale', args: ['dead_share', 'dead_error'] },
  }
}
