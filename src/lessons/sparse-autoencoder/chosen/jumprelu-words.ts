// What is said at JumpReLU's own steps.
import { edgeOf, nonzeroIn, numberIn, say, zerosIn } from '../../text'
import type { StepWords } from '../../words'
import type { SparseShape } from '../shape'
import type { OwnWords } from './own-words'

/** The words for JumpReLU in a shape. */
export function jumpReluWords(shape: SparseShape): OwnWords {
  return {
    encoder: encoder(shape),
    norms: say`That gives ${'norms'}, one number for each feature: how far an activation of 1 moves ${'X_hat'}. JumpReLU counts without it.`,
    sparsity: [count, slope(shape)],
    loss: say`The loss ${'total'} is squared error plus λ times the count: ${numberIn('squared_error')} + ${numberIn('lambda')} × ${numberIn('active_count')} = ${numberIn('total')}. One wants a faithful copy, the other few active features.`,
    gradient: say`${'G'} is about the outputs; ${'pull'} is about the thresholds. They cannot simply be added: backpropagation brings them together.`,
    signs: say`${'G'} is a gradient: step against it. ${'pull'} is minus a gradient already, or an estimate of one: step along it.`,
  }
}

function encoder({ features, tokens }: SparseShape): StepWords {
  return {
    what: say`Each feature has a threshold of its own, in ${'theta'}. Where ${'Z'} is above it, ${'F'} is ${'Z'}, whole; elsewhere 0. Of ${features * tokens}, ${zerosIn('F')} are 0 and ${numberIn('active')} active, ${numberIn('L0')} for each token (${'L0'}).`,
    why: say`What passes is not made smaller: from 0 it jumps to more than its threshold. With every threshold at 0, JumpReLU is ReLU.`,
    formulas: [{ of: 'F' }],
    shows: 'variants',
    notes: [
      {
        mark: 'addition',
        says: say`A jump has no slope to train ${'theta'} by. ${'bandwidth'} = ${numberIn('bandwidth')} is the width around a threshold in which one is estimated (step 6); ${'F'} does not depend on it.`,
      },
      {
        mark: 'addition',
        says: say`We train ${'theta'} itself. SAELens trains its logarithm, so that it stays above 0; below 0, negative numbers would pass too.`,
      },
    ],
  }
}

const count: StepWords = {
  what: say`Write 1 where ${'Z'} is above its threshold, and add up: ${'active_count'} = ${numberIn('active_count')}. Times ${'lambda'} = ${numberIn('lambda')} that is the sparsity loss, ${numberIn('sparsity')}.`,
  why: say`This counts what is on (L0, here over all tokens), where L1 adds up how strongly. A strong activation costs no more than a weak one, so nothing is pulled toward 0 (no shrinkage).`,
  formulas: [{ of: 'active_count', inPlace: ['above'] }, { of: 'sparsity' }],
  notes: [
    {
      mark: 'addition',
      says: say`Decoder norms play no part: no direction makes a count smaller by being longer.`,
    },
  ],
}

function slope({ features, tokens }: SparseShape): StepWords {
  return {
    what: say`A count stays as it is when a number moves a little: its slope is 0, and at the jump there is none. So pretend that it rises evenly where ${'Z'} is closer to its threshold than half of ${'bandwidth'}: ${nonzeroIn('inside')} of ${features * tokens}.${edgeOf('over', 'bandwidth')}`,
    why: say`Raising a threshold then saves ${'lambda'} ÷ ${'bandwidth'} for each number near it: ${'pull'}, the way in which sparsity pushes ${'theta'}. It is a straight-through estimate, not a derivative.`,
    formulas: [{ of: 'pull', inPlace: ['in_band'] }],
    notes: [
      {
        mark: 'addition',
        says: say`Only the thresholds feel the count: none of it reaches ${'Z'}, ${'W_enc'} or ${'b_enc'}. Where no number is near, a threshold feels nothing either; a wider band reaches more of them.`,
      },
    ],
  }
}
