// The sparse autoencoder's opening and its first five steps: features, reconstruction, sparsity.
import type { LessonNames } from '../kit'
import type { Step, Text } from '../lesson'
import { counted, many, nonzeroIn, numberIn, numbersBecome, positiveIn, say } from '../text'
import { descentSteps } from './descent-steps'
import { shippedNames } from './numbers'
import { type SparseShape, shippedShape } from './shape'

/** The opening and the ten steps. */
export function sparseSteps(shape: SparseShape, names: LessonNames): Step[] {
  return [
    opening(shape),
    encoderLinear(shape),
    encoderRelu(shape, names),
    decoder(shape),
    norms(shape),
    sparsityLoss(shape),
    ...descentSteps(shape),
  ]
}

function opening({ inputs, features, tokens }: SparseShape): Step {
  return {
    title: 'What is given, and why',
    heading: 'One number, many meanings',
    says: [
      say`${'X'} holds the activations of ${many(inputs, 'neuron')} of a language model for ${many(tokens, 'token')}.`,
      say`Neuron 1 is above 0 for ${positiveIn('X', 0)}. A neuron that answers to unrelated things (polysemantic) says little alone.`,
      say`So spread each token over ${many(features, 'feature')} (${'F'}), few on at once, each kept for one idea (monosemantic). Feature f${features} is on for ${positiveIn('F', features - 1)}.`,
    ],
    shapes: `X is ${inputs}×${tokens}: ${counted(inputs, 'neuron')}, ${counted(tokens, 'token')}.`,
    notes: [
      {
        mark: 'corrected',
        says: say`Calling a feature interpretable is a guess from ${many(tokens, 'token')}: a hint, not proof. The numbers were picked so that you can work by hand; nothing has been trained yet.`,
      },
      {
        mark: 'addition',
        says: say`Each column is one token. PyTorch stores the transpose, one token in each row, and so do the PyTorch lines on this page.`,
      },
    ],
    appears: ['X'],
    preview: ['F'],
    looks: ['X', 'F'],
    inARow: true,
  }
}

function encoderLinear({ inputs, features, tokens }: SparseShape): Step {
  return {
    title: 'Encoder, linear',
    heading: numbersBecome(inputs, features),
    says: [
      say`Each row of ${'W_enc'} looks for one feature. It meets each column of ${'X'}: multiply the pairs, add them up, add the bias ${'b_enc'}. That is ${'Z'}, the pre-activations.`,
      ...(features > inputs
        ? [say`It gets wider on purpose. Here no bottleneck does the squeezing; sparsity will.`]
        : []),
    ],
    formula: 'Z = We·X + be',
    shapes: `We is ${features}×${inputs}; with be glued on, ${features}×${inputs + 1}. X is ${inputs}×${tokens}; with its row of ones, ${inputs + 1}×${tokens}. Z is ${features}×${tokens}.`,
    torch: `enc = nn.Linear(${inputs}, ${features}); z = enc(x)`,
    numpy: 'Z = W_enc @ X + b_enc',
    notes: [
      {
        mark: 'addition',
        says: say`Some sparse autoencoders first subtract the decoder bias from ${'X'}. The exercise does not, and neither do we.`,
      },
    ],
    appears: ['W_enc', 'b_enc', 'Z'],
    preview: [],
    looks: ['X', 'W_enc', 'b_enc', 'Z'],
  }
}

function encoderRelu(shape: SparseShape, names: LessonNames): Step {
  const { features, tokens } = shape
  return {
    title: 'Encoder, ReLU: sparse features',
    heading: 'Strike out what is negative',
    says: [
      say`ReLU keeps what is above 0 and writes 0 over the rest. That leaves the feature activations ${'F'}. Active: ${numberIn('active')} of ${features * tokens}, or ${numberIn('L0')} for each token (${'L0'}); the others are 0.`,
      lastRow(shape, names),
    ],
    formula: 'F = max(0, Z)',
    shapes: `Z and F are ${features}×${tokens}.`,
    torch: 'f = torch.relu(z)',
    numpy: 'F = np.maximum(0, Z)',
    notes: [
      {
        mark: 'addition',
        says: say`A hatched 0 was negative and got clipped; a plain 0 was exactly 0. The zeros come from the weights as they were picked: nothing has been trained, and the sparsity loss has not acted.`,
      },
    ],
    appears: ['F', 'active', 'L0'],
    preview: [],
    looks: ['Z', 'F', 'active', 'L0'],
  }
}

/** What the last feature answers to; of the released one, that it looks like mountains. */
function lastRow({ inputs, features, tokens }: SparseShape, names: LessonNames): Text {
  const name = names.features[features - 1]
  const row = [name ? `Row f${features}, ${name},` : `Row f${features}`]
  const on = positiveIn('F', features - 1)
  const mountains =
    [inputs, features, tokens].join() ===
      [shippedShape.inputs, shippedShape.features, shippedShape.tokens].join() &&
    name === shippedNames.features[features - 1] &&
    [1, 2].every((col) => names.columns[col] === shippedNames.columns[col])
  if (mountains)
    return say`${row} is on for ${on}. As given, that is the two mountains and nothing else: a hint of what it means, not proof.`
  return name
    ? say`${row} is on for ${on}: a hint of what it means, not proof.`
    : say`${row} is on for ${on}.`
}

function decoder({ inputs, features, tokens }: SparseShape): Step {
  return {
    title: 'Decoder: the reconstruction',
    heading: 'Each feature adds its direction',
    says: [
      say`Column i of ${'W_dec'} is the direction of feature i, switched on by its activation. Add up the directions, each times its activation, then add the bias ${'b_dec'}: that is the reconstruction ${'X_hat'}.`,
      say`Numbers that differ from ${'X'}: ${nonzeroIn('E')} of ${inputs * tokens}.`,
    ],
    formula: 'X̂ = Wd·F + bd',
    shapes: `Wd is ${inputs}×${features}; with bd glued on, ${inputs}×${features + 1}. F is ${features}×${tokens}; with its row of ones, ${features + 1}×${tokens}. X̂ is ${inputs}×${tokens}.`,
    torch: `dec = nn.Linear(${features}, ${inputs}); x_hat = dec(f)`,
    numpy: 'X_hat = W_dec @ F + b_dec',
    notes: [
      {
        mark: 'corrected',
        says: say`No ReLU here: a reconstruction may be negative. We write ${'X_hat'} for the output where the exercise writes X′: in the autoencoder's exercise the prime marks the target.`,
      },
    ],
    appears: ['W_dec', 'b_dec', 'X_hat'],
    preview: [],
    looks: ['F', 'W_dec', 'b_dec', 'X_hat'],
  }
}

function norms({ inputs, features }: SparseShape): Step {
  return {
    title: 'Decoder weights: L2 norms',
    heading: 'How long is each direction?',
    says: [
      say`The L2 norm is a column's length: square its numbers, add them up, take the root. Do so for each column dᵢ of ${'W_dec'}; the bias ${'b_dec'} is left out.`,
      say`That gives ${'norms'}, one number for each feature. Steps 5 and 8 will use it.`,
    ],
    formula: '‖dᵢ‖ = √(Σ d²)',
    shapes: `Wd is ${inputs}×${features}; the norms are 1×${features}.`,
    torch: 'norms = dec.weight.norm(dim=0)',
    numpy: 'norms = np.linalg.norm(W_dec, axis=0)',
    notes: [],
    appears: ['norms'],
    preview: [],
    looks: ['W_dec', 'b_dec', 'norms'],
  }
}

function sparsityLoss({ features }: SparseShape): Step {
  return {
    title: 'Sparsity: L1 loss',
    heading: 'What do the active features cost?',
    says: [
      say`Add up |f| over all features and tokens: ${'L1'} = ${numberIn('L1')}. After ReLU no f is negative, so just add. These are the activations, not the weights.`,
      say`The loss that step 8 descends first multiplies each feature's sum by its decoder norm: ${'L1_weighted'} = ${numberIn('L1_weighted')}. Times ${'lambda'} = ${numberIn('lambda')} it is the sparsity loss, ${numberIn('sparsity')}.`,
    ],
    formula: 'L1 = Σ |f|, L1w = Σ |f|·‖d‖',
    shapes: `Σ|f| is ${features}×1, one sum for each feature; L1 and L1w are one number each.`,
    torch: 'l1 = lam * (f.abs() * norms).sum()',
    numpy: 'l1 = lam * (np.abs(F).sum(axis=1) * norms).sum()',
    notes: [
      {
        mark: 'corrected',
        says: say`The exercise shows the unweighted sum here, but in step 8 the slope of the weighted one. So both stand side by side. λ is 1 in the exercise; it is yours to change.`,
      },
      {
        mark: 'addition',
        says: say`A feature whose row sums to 0 answers to none of these tokens: for them it is dead.`,
      },
    ],
    appears: [
      'row_sums',
      'norms_column',
      'row_weighted',
      'L1',
      'L1_weighted',
      'lambda',
      'sparsity',
    ],
    preview: [],
    looks: [
      'F',
      'row_sums',
      'norms_column',
      'row_weighted',
      'L1',
      'L1_weighted',
      'lambda',
      'sparsity',
    ],
  }
}
