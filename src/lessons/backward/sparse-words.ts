// What is said at the sparse autoencoder's steps back.
import type { Lesson } from '../lesson'
import { nonzeroIn, say } from '../text'
import type { StepWords } from '../words'

/** The words for the decoder, the two forces on the features, and the encoder. */
export function sparseBackwardWords({ matrices: { F }, sheet }: Lesson): StepWords[] {
  const cells = F.rows.length * F.cols.length
  return [Object.hasOwn(sheet, 'dnorms') ? decoderTrained : decoderFrozen, forces, encoder(cells)]
}

const turned = say`The squared error's part of ${'dW_dec'} is ${'dX_hat'} times ${'F_T'} (rows and columns swapped): each output's gradient times the feature's activation, added up over the tokens. A direction moves only for tokens that switch its feature on. ${'db_dec'} is the row sums of ${'dX_hat'}.`

const decoderTrained: StepWords = {
  what: turned,
  why: say`Sparsity pulls too: it wants each direction shorter. Its part is each column of ${'W_dec'} divided by its length, times its number in ${'dnorms'}. ${'dW_dec'} is both parts added.`,
  formulas: [{ of: 'dnorms' }, { of: 'dW_dec' }, { of: 'db_dec' }],
  shows: 'norm term',
  notes: [
    {
      mark: 'corrected',
      says: say`The paper exercise leaves the norm's own term out. Where the penalty is weighted by the norm, the norm is trained too, or the model could shrink f and grow d for free.`,
    },
  ],
}

const decoderFrozen: StepWords = {
  what: turned,
  why: say`As in the exercise, the decoder norms count as constants: sparsity does not move ${'dW_dec'}.`,
  formulas: [{ of: 'dW_dec' }, { of: 'db_dec' }],
  shows: 'norm term',
  notes: [
    {
      mark: 'corrected',
      says: say`Where the norm is trained, the sparsity loss also pulls each direction shorter, by λ·(Σf) ÷ Ns along it. The paper exercise leaves that term out.`,
    },
  ],
}

const forces: StepWords = {
  what: say`The reconstruction asks for ${'R'}, which is ${'W_dec_T'} times ${'dX_hat'}: a feature's direction times a token's gradient, number by number, added up. Where it is negative, turning the feature up would lower the error.`,
  why: say`Sparsity asks for ${'Q'}: λ times the decoder norm, divided by ${'sparsity_divisor'}, wherever a feature is on. Positive means: turn it down. Their sum is ${'dF'}.`,
  formulas: [{ of: 'R' }, { of: 'Q' }, { of: 'dF' }],
  notes: [
    {
      mark: 'corrected',
      says: say`${'P'} of step 8 was minus the gradient. ${'Q'} is the gradient itself, minus ${'P'} divided by ${'sparsity_divisor'}: the exercise's −1 is +1 here.`,
    },
    {
      mark: 'addition',
      says: say`Training comes to rest where the two forces, added up over the tokens, cancel in the gradient of every weight. That is why an active feature ends a little below what would copy best (shrinkage).`,
    },
  ],
}

function encoder(cells: number): StepWords {
  return {
    what: say`${'dZ'} is ${'dF'} where ${'Z'} is above 0. Elsewhere ReLU stops it (a hatched 0; in small, what was stopped). Not 0: ${nonzeroIn('dZ')} of ${cells}.`,
    why: say`The gradient of a weight is that of its output times its input, added up over the tokens: rows of ${'dZ'} times columns of ${'X_T'} give ${'dW_enc'}. A bias has input 1, so ${'db_enc'} is the row sums of ${'dZ'}.`,
    formulas: [{ of: 'dZ' }, { of: 'dW_enc' }, { of: 'db_enc' }],
    notes: [
      {
        mark: 'addition',
        says: say`A feature that is off for every token has a row of zeros in ${'dZ'}: neither force reaches its weights, and plain training cannot wake it.`,
      },
    ],
  }
}
