// How sparse autoencoders differ: the activation, the named conventions, and tied weights.
import type { BackwardOptions } from '../../backward/options'
import type { OtherActivation } from '../../lesson'

export type Activation = 'relu' | OtherActivation
export type Convention = 'exercise' | 'october 2023' | 'april 2024' | 'saelens'

export interface VariantOptions extends BackwardOptions {
  readonly activation: Activation
  readonly convention: Convention
  /** The encoder is the decoder transposed. */
  readonly tied: boolean
}

interface Said {
  readonly title: string
  /** One or two sentences for people. */
  readonly says: string
}

export const activations: Readonly<Record<Activation, Said>> = {
  relu: {
    title: 'ReLU with L1',
    says: 'What is negative becomes 0, and the sum of the activations is part of the loss. It also pulls the active ones down a little (shrinkage).',
  },
  topk: {
    title: 'TopK',
    says: 'Of each token only the k largest pre-activations stay on. How many are active is chosen, not asked for: the loss has no sparsity term, only a second chance for dead features.',
  },
  jumprelu: {
    title: 'JumpReLU',
    says: 'Each feature has a threshold θ: what is above it passes whole, what is not becomes 0. The loss counts active features, and θ learns by an estimate, since a jump has no slope.',
  },
  gated: {
    title: 'Gated',
    says: 'One set of weights decides whether a feature is on, another how strongly. L1 acts on the deciding only, so the strength is not pulled down.',
  },
}

export interface ConventionRules extends Said {
  /** x − b_dec enters the encoder, not x. */
  readonly subtractsBias: boolean
  /** Every decoder column has length 1. */
  readonly unitNorm: boolean
  /** Divided as the loss is in this convention. */
  readonly divide: BackwardOptions['divide']
  /** TopK compares pre-activations times decoder norms. */
  readonly rescales: boolean
}

export const conventions: Readonly<Record<Convention, ConventionRules>> = {
  exercise: {
    title: 'The exercise',
    says: 'Tokens enter as they are, sparsity is weighted by decoder norms, and everything is summed.',
    subtractsBias: false,
    unitNorm: false,
    divide: 'sum',
    rescales: false,
  },
  'october 2023': {
    title: 'October 2023: unit-norm decoder',
    says: 'The decoder bias is taken off the tokens first and every direction has length 1, so plain L1 is enough. Means over the tokens.',
    subtractsBias: true,
    unitNorm: true,
    divide: 'per column',
    rescales: false,
  },
  'april 2024': {
    title: 'April 2024: norm-weighted',
    says: 'Tokens enter as they are, directions may have any length, and L1 is weighted by it. Means over the tokens.',
    subtractsBias: false,
    unitNorm: false,
    divide: 'per column',
    rescales: false,
  },
  saelens: {
    title: 'SAELens',
    says: 'The decoder bias is taken off the tokens first, L1 is weighted by decoder norms that are trained too. Means over the tokens.',
    subtractsBias: true,
    unitNorm: false,
    divide: 'per column',
    rescales: true,
  },
}

/** A convention with its own way to divide the loss. */
export function variantOptions(
  activation: Activation,
  convention: Convention = 'exercise',
): VariantOptions {
  const { divide } = conventions[convention]
  return { activation, convention, tied: false, divide, norm: 'trained', pins: {} }
}
