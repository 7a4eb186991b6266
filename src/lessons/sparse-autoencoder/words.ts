// What is said at the sparse autoencoder's opening and its first five steps.
import type { LessonNames } from '../kit'
import { howToPlay, madeAs, many, nonzeroIn, numberIn, positiveIn, say, zerosIn } from '../text'
import type { LessonWords, StepWords, Text } from '../words'
import { descentWords } from './descent-words'
import { shippedNames } from './numbers'
import { type SparseShape, shippedShape, sparseShape } from './shape'

export const sparseWords: LessonWords = (of, names) => {
  const shape = sparseShape(of)
  return [
    opening(shape),
    encoderLinear(shape),
    encoderRelu(shape, names),
    decoder(shape),
    norms,
    sparsityLoss,
    ...descentWords(shape),
  ]
}

function opening({ inputs, features, tokens }: SparseShape): StepWords {
  return {
    what: say`${'X'} holds the activations of ${many(inputs, 'neuron')} inside a language model for ${many(tokens, 'token')}. Neuron 1 is above 0 for ${positiveIn('X', 0)}. A neuron that answers to unrelated things (polysemantic) says little alone.`,
    why: say`So spread each token over ${many(features, 'feature')} (${'F'}), few on (above 0) at once, each for one idea at best (monosemantic)${features > inputs ? [`: that is why ${inputs} becomes ${features}`] : []}. Feature f${features} is on for ${positiveIn('F', features - 1)}.`,
    formulas: [],
    shows: 'ideas',
    notes: [
      {
        mark: 'corrected',
        says: say`Calling a feature interpretable is a guess from ${many(tokens, 'token')}: a hint, not proof. The numbers as given were picked so that you can work by hand, not trained.`,
      },
      {
        mark: 'addition',
        says: say`Numbers in ${'X'} may be negative: an activation is any number that a layer hands on, and no ReLU comes after this layer. So it is in the residual stream, where many sparse autoencoders are trained; there a “neuron” is one coordinate.`,
      },
      {
        mark: 'addition',
        says: say`Each column is one token. PyTorch stores the transpose, rows and columns swapped: one token in each row. The lines of code at each step keep the columns.`,
      },
    ],
  }
}

function encoderLinear({ inputs, features }: SparseShape): StepWords {
  return {
    what: say`Each row of ${'W_enc'} looks for one feature; each column of ${'X'} is one token. Multiply each number of the row by the number at the same place in the column, add up, and add the row's bias ${'b_enc'}. So ${madeAs('Z', 0, 0)}.`,
    why:
      features > inputs
        ? say`It gets wider on purpose. Here no bottleneck does the squeezing; sparsity will: few features on at once.`
        : say`There is room for ${many(features, 'feature')} only; most sparse autoencoders get wider here. No bottleneck is meant to do the squeezing; sparsity is.`,
    formulas: [{ of: 'Z' }],
    notes: [
      {
        mark: 'addition',
        says: say`The bias is glued on as a last column, and ${'X'} gets a row of ones: the product multiplies each bias by 1, and so adds it. nn.Linear(${inputs}, ${features}) names the inputs first; ${'W_enc'} is ${features}×${inputs}, outputs by inputs.`,
      },
      howToPlay('Z'),
      {
        mark: 'addition',
        says: say`Some sparse autoencoders first subtract the decoder bias from ${'X'}. The exercise does not, and neither do we.`,
      },
    ],
  }
}

function encoderRelu(shape: SparseShape, names: LessonNames): StepWords {
  const { features, tokens } = shape
  return {
    what: say`ReLU keeps what is above 0 and writes 0 over the rest: ${'F'}, the feature activations. Of ${features * tokens}, ${zerosIn('F')} are 0 and ${numberIn('active')} active, ${numberIn('L0')} for each token (${'L0'}).`,
    why: lastRow(shape, names),
    formulas: [{ of: 'F' }],
    shows: 'variants',
    notes: [
      {
        mark: 'addition',
        says: say`A hatched 0 was negative and got clipped; a plain 0 was exactly 0. The zeros come from the weights as they stand: the sparsity loss acts only when they are trained.`,
      },
    ],
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
  const few = ['With few features on, each is easier to read alone. ']
  if (mountains)
    return say`${few}${row} is on for ${on}. In the lesson's own numbers it is on for the two mountains and nothing else: a hint of what it means, not proof.`
  return name
    ? say`${few}${row} is on for ${on}: a hint of what it means, not proof.`
    : say`${few}${row} is on for ${on}.`
}

function decoder({ inputs, tokens }: SparseShape): StepWords {
  return {
    what: say`Column i of ${'W_dec'} is the direction of feature i, switched on by its activation. Add up the directions, each times its activation, then the bias ${'b_dec'}: that is the reconstruction ${'X_hat'}. So ${madeAs('X_hat', 0, 0)}.`,
    why: say`If the few active features say it all, ${'X_hat'} equals ${'X'}. Numbers that differ: ${nonzeroIn('E')} of ${inputs * tokens}.`,
    formulas: [{ of: 'X_hat' }],
    notes: [
      {
        mark: 'corrected',
        says: say`No ReLU here: a reconstruction may be negative. We write ${'X_hat'} for the output where the exercise writes X′: in the autoencoder's exercise the prime marks the target.`,
      },
    ],
  }
}

const norms: StepWords = {
  what: say`The L2 norm is a column's length: square its numbers, add them up, take the root. Do so for each column dᵢ of ${'W_dec'}: ${madeAs('norms', 0, 0)}.`,
  why: say`That gives ${'norms'}, one number for each feature: how long its direction is. Steps 5 and 8 will use it.`,
  formulas: [{ of: 'norms' }],
  notes: [
    {
      mark: 'addition',
      says: say`By column, not by row, and the bias ${'b_dec'} is left out: it belongs to no feature.`,
    },
  ],
}

const sparsityLoss: StepWords = {
  what: say`Add up |f|, f without its sign, over all features and tokens: that is ${'L1'}. After ReLU no f is negative, so just add. These are the activations, not the weights.`,
  why: say`A count such as L0 has no useful slope; L1 has one. It turns features off, but shrinks those that stay on too. The loss takes the weighted sum ${'L1_weighted'} times ${'lambda'} = ${numberIn('lambda')}: the sparsity loss, ${numberIn('sparsity')}.`,
  formulas: [
    { of: 'L1', inPlace: ['row_sums'] },
    { of: 'L1_weighted', inPlace: ['row_weighted'] },
  ],
  notes: [
    {
      mark: 'corrected',
      says: say`The exercise shows the unweighted sum here, but in step 8 the slope of the weighted one. We show both:`,
      rows: [
        say`${'L1'} = ${numberIn('L1')}: each f as it is`,
        say`${'L1_weighted'} = ${numberIn('L1_weighted')}: each f times its decoder norm (∘ multiplies numbers at the same place, ᵀ turns the row of norms into a column)`,
      ],
    },
    {
      mark: 'addition',
      says: say`${'lambda'} is 1 in the exercise; it is yours to change. A feature whose row sums to 0 answers to none of these tokens: on them it is dead, which elsewhere means silent over very many.`,
    },
  ],
}
