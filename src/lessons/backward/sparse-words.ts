// What is said at the sparse autoencoder's steps back.
import type { Lesson } from '../lesson'
import { nonzeroIn, say } from '../text'
import type { StepWords } from '../words'

/** The words for the decoder, the two forces on the features, and the encoder. */
export function sparseBackwardWords({ matrices: { F }, sheet }: Lesson): StepWords[] {
  const cells = F.rows.length * F.cols.length
  return [Object.hasOwn(sheet, 'dnorms') ? decoderTrained : decoderFrozen, forces, encoder(cells)]
}

const turned = say`Each row of ${'dX_hat'} meets each column of ${'F_T'}: the gradient of the squared error for ${'W_dec'}. A direction moves only for tokens that switch its feature on. The row sums of ${'dX_hat'} are ${'db_dec'}.`

const decoderTrained: StepWords = {
  what: turned,
  why: say`Sparsity pulls too: it wants each direction shorter, by ${'dnorms'} along the direction. ${'dW_dec'} is both together.`,
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
      says: say`Where the norm is trained, the sparsity loss also pulls each direction shorter, by λ(Σf) along it. The paper exercise leaves that term out.`,
    },
  ],
}

const forces: StepWords = {
  what: say`The reconstruction asks for ${'R'}: each row of ${'W_dec_T'} meets each column of ${'dX_hat'}. Negative means: turn this feature up, if it is on.`,
  why: say`Sparsity asks for ${'Q'}: λ times the decoder norm wherever a feature is on. Positive means: turn it down. Their sum is ${'dF'}.`,
  formulas: [{ of: 'R' }, { of: 'Q' }, { of: 'dF' }],
  notes: [
    {
      mark: 'corrected',
      says: say`${'P'} of step 8 was minus the gradient, so it is subtracted here: ${'Q'} is minus ${'P'}. The exercise's −1 stands there as +1.`,
    },
    {
      mark: 'addition',
      says: say`Training rests where the two forces, summed over the tokens, cancel in every weight. That is why an active feature ends a little below what would copy best (shrinkage).`,
    },
  ],
}

function encoder(cells: number): StepWords {
  return {
    what: say`${'dZ'} is ${'dF'} where ${'Z'} is above 0, and 0 where ReLU clipped. Not 0: ${nonzeroIn('dZ')} of ${cells}.`,
    why: say`Each row of ${'dZ'} meets each column of ${'X_T'}: ${'dW_enc'}. The row sums of ${'dZ'} are ${'db_enc'}.`,
    formulas: [{ of: 'dZ' }, { of: 'dW_enc' }, { of: 'db_enc' }],
    notes: [
      {
        mark: 'addition',
        says: say`A feature that is off for every token has a row of zeros in ${'dZ'}: neither force reaches its weights, and plain training cannot wake it.`,
      },
    ],
  }
}
