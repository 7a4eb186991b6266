// The sparse autoencoder's steps 6 to 10: which way each activation and each output should move.
import type { Step } from '../lesson'
import { many, numberIn, say } from '../text'
import type { SparseShape } from './shape'

/** Sparsity's descent direction in three steps, the squared error, and its gradient. */
export function descentSteps(shape: SparseShape): Step[] {
  return [
    minusOnes(shape),
    zeros(shape),
    weighted(shape),
    squaredError(shape),
    reconstructionGradient(shape),
  ]
}

function minusOnes({ features, tokens }: SparseShape): Step {
  return {
    title: 'Sparsity: −1 where a feature is on',
    heading: 'Push every active feature down',
    says: [
      say`Where ${'F'} is above 0, write −1 into ${'S'}: to make the sparsity loss smaller, each of these activations should go down. The other cells stay blank until the next step.`,
    ],
    formula: 'S = −1 where f > 0',
    shapes: `F and S are ${features}×${tokens}.`,
    torch: 's[f > 0] = -1',
    numpy: 'S[F > 0] = -1',
    notes: [
      {
        mark: 'corrected',
        says: say`The exercise calls −1 the gradient. The gradient of |f| with respect to f is +1 where f is above 0; what stands here is minus the gradient, the way f should move.`,
      },
    ],
    appears: [{ matrix: 'S', cells: 'nonzero' }],
    preview: [],
    looks: ['F', 'S'],
  }
}

function zeros({ features, tokens }: SparseShape): Step {
  return {
    title: 'Sparsity: 0 where a feature is off',
    heading: 'Leave the silent ones alone',
    says: [
      say`Where ${'F'} is 0, write 0. Steps 6 and 7 together are minus the sign of f.`,
      say`Why 0? |f| has a corner at 0; we take 0 as its slope there, as PyTorch does. And where ReLU clipped, no gradient gets back to the encoder anyway.`,
    ],
    formula: 'S = −sign(F)',
    shapes: `F and S are ${features}×${tokens}.`,
    torch: 's = -torch.sign(f)',
    numpy: 'S = -np.sign(F)',
    notes: [
      {
        mark: 'addition',
        says: say`A feature that is 0 for every token gets no push at all, from this loss or from the squared error. These tokens cannot wake it: it stays dead.`,
      },
    ],
    appears: [{ matrix: 'S', cells: 'zero' }],
    preview: [],
    looks: ['F', 'S'],
  }
}

function weighted({ features, tokens }: SparseShape): Step {
  return {
    title: 'Sparsity: times the decoder norms',
    heading: 'Longer directions, harder push',
    says: [
      say`Multiply row i of ${'S'}, as step 7 left it, by λ times ‖dᵢ‖, the decoder norm from step 4. The result ${'P'} is minus the gradient of the sparsity loss ${'sparsity'} with respect to ${'F'}.`,
      say`Without the norms the model could cheat: shrink every activation, stretch the decoder columns, and change nothing but the loss.`,
    ],
    formula: 'P = −λ‖dᵢ‖ · sign(fᵢ)',
    shapes: `S is ${features}×${tokens}, λ‖d‖ is ${features}×1, P is ${features}×${tokens}.`,
    torch: 'p = lam * norms * s',
    numpy: 'P = lam * norms[:, None] * S',
    notes: [
      {
        mark: 'corrected',
        says: say`“Sparsity weight” means neither λ alone nor We or Wd: it is λ times a decoder norm. λ is 1 in the exercise and ${numberIn('lambda')} here; change it and see.`,
      },
      {
        mark: 'addition',
        says: say`In real training the norm is no constant: the same loss also pulls dᵢ shorter, by λ·(Σ fᵢ)·dᵢ/‖dᵢ‖. The exercise leaves that out. Older sparse autoencoders keep every norm at 1; then only λ is left of this step.`,
      },
    ],
    appears: ['push', 'P'],
    preview: [],
    looks: ['F', 'S', 'push', 'P'],
  }
}

function squaredError({ inputs, tokens }: SparseShape): Step {
  return {
    title: 'Reconstruction: squared error',
    heading: 'How far off is the copy?',
    says: [
      say`${'E'} is the reconstruction minus the original. Square each number and add them up, ${inputs * tokens} in all: ${'squared_error'} = ${numberIn('squared_error')}.`,
      say`Squared error plus sparsity, ${numberIn('squared_error')} + ${numberIn('sparsity')}, is the loss ${'total'}: ${numberIn('total')}. One wants a faithful copy, the other few active features.`,
    ],
    formula: 'L = Σ (X̂ − X)² + λ·L1w',
    shapes: `X̂, X, E and E² are ${inputs}×${tokens}; the loss is one number.`,
    torch: 'loss = ((x_hat - x) ** 2).sum() + l1',
    numpy: 'loss = ((X_hat - X) ** 2).sum() + l1',
    notes: [
      {
        mark: 'corrected',
        says: say`The exercise says “mean”, but of what? Per token means ÷ ${tokens}; per number (PyTorch's mse_loss) means ÷ ${inputs * tokens}. In either, sparsity is divided by the ${many(tokens, 'token')} only. Our loss, and step 10, take the plain sum.`,
      },
    ],
    appears: [
      'X_target',
      'E',
      'E_squared',
      'per_token',
      'squared_error',
      'mean_per_token',
      'mean_of_all',
      'total',
    ],
    preview: [],
    looks: [
      'X_hat',
      'X_target',
      'E',
      'E_squared',
      'per_token',
      'squared_error',
      'mean_per_token',
      'mean_of_all',
      'total',
    ],
  }
}

function reconstructionGradient({ inputs, tokens, features }: SparseShape): Step {
  return {
    title: 'Reconstruction: gradient',
    heading: 'How should each output move?',
    says: [
      say`The gradient of the summed squared error with respect to ${'X_hat'} is ${'G'}, twice the error. (If you took a mean, divide by the same number.)`,
      say`${'G'} is about the outputs, ${'P'} about the activations. Backpropagation brings the two together.`,
    ],
    formula: 'G = 2(X̂ − X)',
    shapes: `G is ${inputs}×${tokens}; P is ${features}×${tokens}, so the two cannot simply be added.`,
    torch: 'g = 2 * (x_hat - x)',
    numpy: 'G = 2 * (X_hat - X)',
    notes: [
      {
        mark: 'corrected',
        says: say`${'G'} is a gradient: step against it. ${'P'} was flipped already. The gradient on ${'F'} is Wdᵀ·G − P; with 0 wherever ${'Z'} is 0 or less, it is the gradient on ${'Z'}.`,
      },
      {
        mark: 'exercise',
        says: say`Here the exercise stops. No weight is updated on this page.`,
      },
    ],
    appears: ['G'],
    preview: [],
    looks: ['X_hat', 'X_target', 'E', 'G'],
  }
}
