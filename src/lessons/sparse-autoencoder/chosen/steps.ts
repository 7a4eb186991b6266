// The steps with another activation: those of the exercise, and its own where sparsity is another.
import type { Appearance, OtherActivation, Step } from '../../lesson'
import type { SparseShape } from '../shape'
import { sparseSteps } from '../steps'

/** The opening and the steps; there are as many as the activation's loss takes. */
export function chosenSteps(shape: SparseShape, activation: OtherActivation): Step[] {
  const exercise = sparseSteps(shape)
  const { encoder, sparsity } = own[activation](exercise)
  return [
    ...exercise.slice(0, 2),
    encoder,
    ...exercise.slice(3, 5),
    ...sparsity,
    ...exercise.slice(9),
  ]
}

interface Own {
  /** What makes F. */
  readonly encoder: Step
  /** Between the decoder's norms and the squared error. */
  readonly sparsity: readonly Step[]
}

const own: Readonly<Record<OtherActivation, (exercise: readonly Step[]) => Own>> = {
  topk: () => ({
    encoder: step(
      'Encoder, TopK: sparse features',
      'Keep the k largest of each token',
      ['Z'],
      ['k', 'kept', 'F', 'active', 'L0'],
    ),
    sparsity: [
      step(
        'Sparsity: no term in the loss',
        'Which features are dead?',
        ['F'],
        ['lambda', 'alive', 'dead_count', 'dead_share'],
      ),
      step(
        'Dead features: the largest',
        'A second chance',
        ['Z', 'alive'],
        ['far_below', 'dead_only', 'dead_kept'],
      ),
      step(
        'Dead features: auxiliary loss',
        'Can they rebuild what is missing?',
        ['W_dec', 'b_dec', 'dead_kept'],
        ['X_dead', 'missing', 'E_dead', 'dead_error', 'auxiliary'],
      ),
    ],
  }),

  jumprelu: () => ({
    encoder: step(
      'Encoder, JumpReLU: features',
      'Above its threshold, or 0',
      ['Z'],
      ['theta', 'bandwidth', 'F', 'active', 'L0'],
    ),
    sparsity: [
      step(
        'Sparsity: L0 loss',
        'Count what is on',
        ['Z', 'theta'],
        ['above', 'active_count', 'lambda', 'sparsity'],
      ),
      step(
        'Sparsity: the slope for θ',
        'How should each threshold move?',
        ['Z', 'theta', 'bandwidth'],
        ['over', 'inside', 'in_band', 'pull'],
      ),
    ],
  }),

  gated: (exercise) => ({
    encoder: step(
      'Encoder, gated: sparse features',
      'One set of weights decides, the other measures',
      ['Z'],
      ['W_gate', 'b_gate', 'gate', 'F', 'active', 'L0'],
    ),
    sparsity: [
      {
        ...exercise[5],
        title: 'Sparsity: L1 loss of the gates',
        heading: 'What do the open gates cost?',
        looks: ['gate', 'open', ...exercise[5].looks.slice(1)],
        appears: ['open', ...exercise[5].appears],
      },
      {
        ...onGates(exercise[6]),
        title: 'Sparsity: −1 where a gate is open',
        heading: 'Push every open gate down',
      },
      {
        ...onGates(exercise[7]),
        title: 'Sparsity: 0 where a gate is shut',
        heading: 'Leave the shut ones alone',
      },
      exercise[8],
      step(
        'Gates: auxiliary loss',
        'What would the gates alone rebuild?',
        ['open', 'W_dec', 'b_dec'],
        ['X_gate', 'E_gate', 'auxiliary'],
      ),
    ],
  }),
}

/** A step that looks at the gates where the exercise looks at the features. */
function onGates(of: Step): Step {
  return { ...of, looks: of.looks.map((name) => (name === 'F' ? 'open' : name)) }
}

function step(
  title: string,
  heading: string,
  from: readonly string[],
  appears: readonly (Appearance & string)[],
): Step {
  return { title, heading, appears, preview: [], looks: [...from, ...appears] }
}
