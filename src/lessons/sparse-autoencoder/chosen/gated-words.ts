// What is said at the gated autoencoder's own steps.
import { madeAs, numberIn, say, zerosIn } from '../../text'
import type { StepWords } from '../../words'
import type { SparseShape } from '../shape'
import type { OwnWords } from './own-words'

/** The words for gated features in a shape. */
export function gatedWords(shape: SparseShape): OwnWords {
  return {
    encoder: encoder(shape),
    norms: say`That gives ${'norms'}, one number for each feature: how long its direction is. Steps 5 and 8 will use it.`,
    sparsity: [l1, minusOnes, zeros, weighted, auxiliary],
    loss: say`The loss ${'total'} is squared error plus λ times the weighted L1 of the gates plus the auxiliary loss: ${numberIn('squared_error')} + ${numberIn('lambda')} × ${numberIn('L1_weighted')} + ${numberIn('auxiliary')} = ${numberIn('total')}.`,
    gradient: say`${'G'} is about the outputs; ${'P'} is about the gates. They cannot simply be added: backpropagation brings them together.`,
    signs: say`${'G'} is a gradient: step against it. ${'P'} was flipped already, and it belongs to ${'open'}: sparsity does not act on ${'F'}.`,
  }
}

function encoder({ features, tokens }: SparseShape): StepWords {
  return {
    what: say`Two layers read ${'X'}: ${'gate'} decides whether, ${'Z'} how strongly. Where ${'gate'} is above 0, ${'F'} is ReLU of ${'Z'}; elsewhere 0. Of ${features * tokens}, ${zerosIn('F')} are 0 and ${numberIn('active')} active, ${numberIn('L0')} for each token (${'L0'}).`,
    why: say`How far a gate is open plays no part in ${'F'}, which asks only whether. Sparsity will act on it, in step 5.`,
    formulas: [{ of: 'gate' }, { of: 'F' }],
    shows: 'variants',
    notes: [
      {
        mark: 'addition',
        says: say`The gate starts with the encoder’s directions; for every other feature its bias is 1 lower. In practice both share their weights, up to a factor for each feature; here they are free to differ.`,
      },
    ],
  }
}

const l1: StepWords = {
  what: say`ReLU of ${'gate'} is ${'open'}, how far each gate is open. Add it up over all features and tokens: that is ${'L1'}. After ReLU none is negative, so just add.`,
  why: say`L1 charges for deciding, not for strength, so ${'F'} itself is not pulled toward 0 (no shrinkage). Times the decoder norms it is ${'L1_weighted'}, times ${'lambda'} = ${numberIn('lambda')} the sparsity loss, ${numberIn('sparsity')}.`,
  formulas: [
    { of: 'open' },
    { of: 'L1', inPlace: ['row_sums'] },
    { of: 'L1_weighted', inPlace: ['row_weighted'] },
  ],
  notes: [
    {
      mark: 'addition',
      says: say`A gate that opens for none of these tokens pays nothing, and its feature is dead on them.`,
    },
  ],
}

const minusOnes: StepWords = {
  what: say`Where ${'open'} is above 0, write −1 into ${'S'}. The other cells stay blank until the next step.`,
  why: say`To make the sparsity loss smaller, each of these gates should go down.`,
  formulas: [{ of: 'S' }],
  notes: [
    {
      mark: 'addition',
      says: say`As in the exercise, what stands here is minus the gradient: the way a gate should move.`,
    },
  ],
}

const zeros: StepWords = {
  what: say`Where ${'open'} is 0, write 0. Steps 6 and 7 together fill one matrix, ${'S'}.`,
  why: say`A gate that is shut costs nothing. And where ReLU clipped ${'gate'}, no gradient gets back to it anyway.`,
  formulas: [{ of: 'S' }],
  notes: [],
}

const weighted: StepWords = {
  what: say`Multiply row i of ${'S'} by λ times ‖dᵢ‖, the decoder norm from step 4 (${'norms_column'}, as a column). So ${madeAs('P', 0, 0)}.`,
  why: say`${'P'} is minus the gradient of the sparsity loss ${'sparsity'} with respect to ${'open'}. Without the norms the model could cheat: lower every gate and every strength, stretch the directions, and change nothing but the loss.`,
  formulas: [{ of: 'push' }, { of: 'P' }],
  notes: [
    {
      mark: 'addition',
      says: say`In real training the norm is no constant: the same loss also pulls each direction shorter. Past the exercise that is a switch.`,
    },
  ],
}

const auxiliary: StepWords = {
  what: say`Decode ${'open'} in place of ${'F'}: ${'X_gate'}, what the gates alone would rebuild. Take ${'X'} away, square, and add up: ${'auxiliary'} = ${numberIn('auxiliary')}.`,
  why: say`Whether a gate is open is a jump, so no slope of the reconstruction gets to it through ${'F'}. This loss teaches the gates what to open for.`,
  formulas: [{ of: 'X_gate' }, { of: 'auxiliary', inPlace: ['E_gate'] }],
  notes: [
    {
      mark: 'addition',
      says: say`In the paper this loss leaves the decoder alone. Here it moves the decoder too, as it does in SAELens.`,
    },
  ],
}
