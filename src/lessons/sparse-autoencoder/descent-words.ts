// What is said at the sparse autoencoder's steps 6 to 10: which way activations and outputs move.
import { madeAs, numberIn, say } from '../text'
import type { StepWords } from '../words'
import type { SparseShape } from './shape'

/** Sparsity's descent direction in three steps, the squared error, and its gradient. */
export function descentWords(shape: SparseShape): StepWords[] {
  return [minusOnes, zeros, weighted, squaredError(shape), reconstructionGradient(shape)]
}

const minusOnes: StepWords = {
  what: say`Where ${'F'} is above 0, write −1 into ${'S'}. The other cells stay blank until the next step.`,
  why: say`To make the sparsity loss smaller, each of these activations should go down.`,
  formulas: [{ of: 'S' }],
  shows: 'slopes',
  notes: [
    {
      mark: 'corrected',
      says: say`The exercise calls −1 the gradient. The gradient of |f| with respect to f is +1 where f is above 0: |f| grows as fast as f. What stands in ${'S'} is minus the gradient, the way f should move.`,
    },
  ],
}

const zeros: StepWords = {
  what: say`Where ${'F'} is 0, write 0. Steps 6 and 7 together fill one matrix, ${'S'}: minus the sign of f.`,
  why: say`Why 0? |f| has a corner at 0; we take 0 as its slope there, as PyTorch does. And where ReLU clipped, no gradient gets back to the encoder anyway.`,
  formulas: [{ of: 'S' }],
  shows: 'slopes',
  notes: [
    {
      mark: 'addition',
      says: say`A feature that is 0 for every token gets no push at all from this loss, and ReLU stops the squared error’s gradient before its encoder weights. These tokens cannot wake it: it stays dead.`,
    },
    {
      mark: 'addition',
      says: say`Pin an f below 0, and ${'S'} there is +1: it too is pushed toward 0.`,
    },
  ],
}

const weighted: StepWords = {
  what: say`${'push'} is λ times the decoder norms from step 4, as a column (ᵀ): one number beside each row. Multiply row i of ${'S'}, as step 7 left it, by number i of ${'push'}. So ${madeAs('P', 0, 0)}.`,
  why: say`${'P'} is minus the gradient of the sparsity loss ${'sparsity'} with respect to ${'F'}. Without the norms the model could cheat: halve every activation, double every decoder column. ${'X_hat'} stays the same; the loss falls.`,
  formulas: [{ of: 'push' }, { of: 'P' }],
  notes: [
    {
      mark: 'corrected',
      says: say`“Sparsity weight” means neither λ alone nor We or Wd: it is λ times a decoder norm. ${'lambda'} is 1 in the exercise and ${numberIn('lambda')} here; change it and see.`,
    },
    {
      mark: 'addition',
      says: say`In real training the norm is no constant: the same loss also pulls dᵢ shorter, by λ·(Σ fᵢ)·dᵢ/‖dᵢ‖. The exercise leaves that out.`,
    },
    {
      mark: 'addition',
      says: say`Older sparse autoencoders keep every norm at 1; then only λ is left of this step. For gated ones, a frozen norm and a trained one are reported to work about equally well.`,
    },
  ],
}

function squaredError({ inputs, tokens }: SparseShape): StepWords {
  return {
    what: say`${'E'} is the reconstruction minus the original. Square each number and add them up, ${inputs * tokens} in all: ${'squared_error'} = ${numberIn('squared_error')}.`,
    why: say`The loss ${'total'} is squared error plus λ times the weighted L1: ${numberIn('squared_error')} + ${numberIn('lambda')} × ${numberIn('L1_weighted')} = ${numberIn('total')}. The first asks for a faithful copy, the second for few active features.`,
    formulas: [
      { of: 'squared_error', inPlace: ['E_squared', 'E'] },
      { of: 'total', inPlace: ['sparsity'] },
    ],
    notes: [
      {
        mark: 'corrected',
        says: say`The exercise says “mean” and not over what. Our loss, and the gradient in step 10, take the sum. In a mean, the sparsity loss is divided by the number of tokens (${tokens}) only: it stays a sum over features.`,
        rows: [
          say`sum over all numbers: ${numberIn('squared_error')}`,
          say`mean over the tokens, ÷ ${tokens}: ${numberIn('mean_per_token')}`,
          say`mean over all numbers (PyTorch's mse_loss), ÷ ${inputs * tokens}: ${numberIn('mean_of_all')}`,
        ],
      },
    ],
  }
}

function reconstructionGradient({ inputs, tokens, features }: SparseShape): StepWords {
  return {
    what: say`The gradient of the summed squared error with respect to ${'X_hat'} is ${'G'}, twice the error. So ${madeAs('G', 0, 0)}. (If you took a mean, divide by the same number.)`,
    why: say`${'G'} is about the outputs, ${inputs}×${tokens}; ${'P'} is about the activations, ${features}×${tokens}. They cannot simply be added: backpropagation brings them together.`,
    formulas: [{ of: 'G', inPlace: ['E'] }],
    notes: [
      {
        mark: 'corrected',
        says: say`${'G'} is a gradient: step against it. ${'P'} was flipped already: step along it. The gradient of the loss with respect to ${'F'} is Wdᵀ·G − P; with 0 wherever ${'Z'} is 0 or less, it is that with respect to ${'Z'}.`,
      },
      {
        mark: 'exercise',
        says: say`Here the exercise stops. No weight is updated in these steps; the way back follows as our addition.`,
      },
    ],
  }
}
