// What is said at TopK's own steps.
import { many, numberIn, say, zerosIn } from '../../text'
import type { StepWords } from '../../words'
import type { SparseShape } from '../shape'
import { deadAtOnce } from '../variants/activations'
import type { OwnWords } from './own-words'

/** The words for TopK in a shape. */
export function topKWords(shape: SparseShape): OwnWords {
  return {
    encoder: encoder(shape),
    norms: say`That gives ${'norms'}, one number for each feature: how far an activation of 1 moves ${'X_hat'}. TopK compares and pays without it.`,
    sparsity: [dead(shape), chosen(shape), auxiliary],
    loss: say`The loss ${'total'} is squared error plus the auxiliary loss: ${numberIn('squared_error')} + ${numberIn('auxiliary')} = ${numberIn('total')}. Nothing in it asks for fewer active features; ${'k'} sets how many.`,
    gradient: say`Both parts of the loss go back through the decoder: ${'G'} from the reconstruction, twice ${'E_dead'} from what the dead features rebuild.`,
    signs: say`${'G'} is a gradient: step against it. It reaches a pre-activation only where ${'kept'} let it through; what was not among the largest hears nothing of it.`,
  }
}

function encoder({ features, tokens }: SparseShape): StepWords {
  return {
    what: say`Of each token, a column of ${'Z'}, keep the ${'k'} = ${numberIn('k')} largest: ${'kept'}. Then ${'F'} is ${'Z'} where ${'kept'} is above 0, and 0 elsewhere, so nothing negative stays.`,
    why: say`Of ${features * tokens}, ${zerosIn('F')} are 0 and ${numberIn('active')} active, ${numberIn('L0')} for each token (${'L0'}). Change ${'k'} and see: at ${features} nothing is cut, and TopK is ReLU.`,
    formulas: [{ of: 'kept' }, { of: 'F' }],
    shows: 'variants',
    notes: [
      {
        mark: 'addition',
        says: say`Of equal numbers the upper comes first. A ${'k'} between two whole numbers acts as the larger of them.`,
      },
    ],
  }
}

function dead({ inputs, features, tokens }: SparseShape): StepWords {
  return {
    what: say`The loss has no sparsity term: ${'lambda'} = ${numberIn('lambda')} stands here, and nothing reads it. Instead count the dead features, on for none of these tokens: ${numberIn('dead_count')} of ${features}.`,
    why: say`A feature that is never among the largest hears nothing of the error, so it stays dead. An auxiliary loss gives it a second chance. It counts ${'dead_share'} = ${numberIn('dead_share')} times: the dead, divided by ${deadAtOnce(inputs)}, at most 1.`,
    formulas: [{ of: 'alive' }, { of: 'dead_count' }],
    notes: [
      {
        mark: 'addition',
        says: say`Here dead means silent for ${many(tokens, 'token')}. In practice a feature counts as dead when it was silent over very many.`,
      },
    ],
  }
}

function chosen({ inputs }: SparseShape): StepWords {
  return {
    what: say`Move the pre-activations of features that are on far below all others (${'dead_only'}). Now only dead ones can be the largest; of each token keep ${deadAtOnce(inputs)}: ${'dead_kept'}.`,
    why: say`Half as many as there are neurons, and 1 at least. No ReLU here: what is largest among the dead may be negative, and still the loss has to reach it.`,
    formulas: [{ of: 'dead_only' }],
    notes: [
      {
        mark: 'addition',
        says: say`${'far_below'} = ${numberIn('far_below')} is more than any two numbers of ${'Z'} are apart. Any number as large does the same, so no gradient goes through it. Where no feature is dead, ${'dead_kept'} is all 0.`,
      },
    ],
  }
}

const auxiliary: StepWords = {
  what: say`Decode these dead features alone: ${'X_dead'}. They are held against what the reconstruction misses, ${'missing'}. Square the differences and add them up: ${'dead_error'} = ${numberIn('dead_error')}.`,
  why: say`Times ${'dead_share'}, that is the auxiliary loss: ${'auxiliary'} = ${numberIn('auxiliary')}. It pulls dead features toward what the others leave out.`,
  formulas: [{ of: 'X_dead' }, { of: 'auxiliary' }],
  notes: [
    {
      mark: 'addition',
      says: say`${'missing'} counts as a constant, so this loss does not pull at the features that are on. The bias ${'b_dec'} is added here too, as SAELens does.`,
    },
  ],
}
