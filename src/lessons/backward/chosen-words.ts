// What is said at the sparse autoencoder's steps back with another activation than the exercise's.
import type { Lesson, OtherActivation } from '../lesson'
import { edgeOf, nonzeroIn, numberIn, say } from '../text'
import type { Note, StepWords, Text } from '../words'
import { objective } from './gradients'

interface BackWords {
  /** What the loss divides, and what it starts from. */
  readonly start: Text
  readonly startWhy: Text
  readonly signs: Note
  readonly decoder: Text
  readonly forces: Pick<StepWords, 'what' | 'why' | 'formulas'>
  readonly forcesNote: Note
  readonly encoder: (cells: number) => Text
  readonly encoderNote: Note
}

/** The words from the gradient of the output to the encoder. */
export function chosenBackwardWords(
  lesson: Lesson,
  activation: OtherActivation,
  means: Note,
): StepWords[] {
  const { matrices, sheet } = lesson
  const words = own[activation]
  const cells = matrices.F.rows.length * matrices.F.cols.length
  const there = (name: string) => Object.hasOwn(sheet, name)
  const trained = there('dnorms')
  return [
    {
      what: words.start,
      why: words.startWhy,
      formulas: [objective, 'dX_hat', 'dX_gate', 'dX_dead'].filter(there).map((of) => ({ of })),
      shows: 'divisor',
      notes: [means, words.signs],
    },
    {
      what: words.decoder,
      why: activation === 'gated' ? normWords(trained) : unpaid,
      formulas: [...(trained ? [{ of: 'dnorms' }] : []), { of: 'dW_dec' }, { of: 'db_dec' }],
      ...(activation === 'gated' && { shows: 'norm term' as const }),
      notes: [],
    },
    { ...words.forces, notes: [words.forcesNote] },
    {
      what: words.encoder(cells),
      why:
        activation === 'gated'
          ? say`The gradient of a weight is that of its output times its input, added up over the tokens: ${'dW_enc'} is ${'dZ'} times ${'X_T'}. The gates do the same: ${'dW_gate'} is ${'dgate'} times ${'X_T'}. Row sums give the biases.`
          : say`The gradient of a weight is that of its output times its input, added up over the tokens: ${'dW_enc'} is ${'dZ'} times ${'X_T'}. A bias has input 1, so ${'db_enc'} is the row sums of ${'dZ'}.`,
      formulas: [
        { of: 'dZ' },
        { of: 'dW_enc' },
        ...(activation === 'gated' ? [{ of: 'dgate' }, { of: 'dW_gate' }] : [{ of: 'db_enc' }]),
      ],
      notes: [words.encoderNote],
    },
  ]
}

const unpaid = say`Lengths are not paid for, so the squared errors alone move the directions: ${'dW_dec'} has no term for ${'norms'}.`

function normWords(trained: boolean): Text {
  return trained
    ? say`Sparsity pulls too: it wants each direction shorter. Its part is each column of ${'W_dec'} divided by its length, times its number in ${'dnorms'}. ${'dW_dec'} is all parts added.`
    : say`The decoder norms count as constants here, as in the exercise: sparsity does not move ${'dW_dec'}.`
}

const own: Readonly<Record<OtherActivation, BackWords>> = {
  topk: {
    start: say`Divide the squared error and the auxiliary loss by ${'divisor'}: ${objective} is what training makes small, ${numberIn(objective)} now. N = 1 keeps the sums.`,
    startWhy: say`The gradients obey: ${'dX_hat'} is ${'G'} divided by the same ${'divisor'}, and ${'dX_dead'} is twice ${'E_dead'}, times ${'dead_share'}, divided by it too.`,
    signs: {
      mark: 'addition',
      says: say`From here on a d before a name means: the gradient of ${objective} with respect to it, of the same shape. To make ${objective} smaller, step against it.`,
    },
    decoder: say`${'dW_dec'} is ${'dX_hat'} times ${'F_T'}, plus ${'dX_dead'} times ${'dead_kept_T'}: each output’s gradient times the feature's activation, added up over the tokens. A direction moves only for tokens that switch its feature on, or that chose it among the dead.`,
    forces: {
      what: say`${'W_dec_T'} times ${'dX_hat'} is ${'dF'}, what the reconstruction asks of the features. ${'W_dec_T'} times ${'dX_dead'} is ${'ddead_kept'}, what is asked of the dead.`,
      why: say`Nothing asks for less: there is no sparsity term. What is asked of the dead passes where ${'dead_kept'} kept a number: ${'ddead_only'}.`,
      formulas: [{ of: 'dF' }, { of: 'ddead_kept' }, { of: 'ddead_only' }],
    },
    forcesNote: {
      mark: 'addition',
      says: say`Which features are the largest is a choice, and a choice has no slope: no gradient says which others should have been chosen.`,
    },
    encoder: (cells) =>
      say`${'dZ'} is ${'dF'} where ${'kept'} is above 0, plus ${'ddead_only'} for the dead. Not 0: ${nonzeroIn('dZ')} of ${cells}.`,
    encoderNote: {
      mark: 'addition',
      says: say`A feature that is off for every token would have a row of zeros here without the auxiliary loss. With it, those chosen among the dead can move.`,
    },
  },

  jumprelu: {
    start: say`Divide the squared error by ${'divisor'} and the sparsity loss by ${'sparsity_divisor'}: ${objective} is what training makes small, ${numberIn(objective)} now. Ones keep the sums.`,
    startWhy: say`The gradient obeys: ${'dX_hat'} is ${'G'} divided by the same ${'divisor'}. From here it runs back, layer by layer.`,
    signs: {
      mark: 'addition',
      says: say`From here on a d before a name means: the gradient of ${objective} with respect to it, and we step against it. For ${'theta'} it is an estimate. Step 6 wrote minus a gradient, so its sign turns round.`,
    },
    decoder: say`${'dW_dec'} is ${'dX_hat'} times ${'F_T'}: each output’s gradient times the feature's activation, added up over the tokens. A direction moves only for tokens that switch its feature on. The row sums of ${'dX_hat'} are ${'db_dec'}.`,
    forces: {
      what: say`${'dF'} is ${'W_dec_T'} times ${'dX_hat'}. Near its threshold a feature jumps by about ${'theta'}, so the reconstruction asks for ${'R'}: minus ${'theta'} ÷ ${'bandwidth'} times what ${'dF'} says there.`,
      why: say`Sparsity asks for ${'Q'}: minus λ ÷ ${'bandwidth'} for each number near, ${nonzeroIn('inside')} now, divided by ${'sparsity_divisor'}. Negative means: raise the threshold. Their sum is ${'dtheta'}.${edgeOf('over', 'bandwidth')}`,
      formulas: [{ of: 'dF' }, { of: 'R' }, { of: 'Q' }, { of: 'dtheta' }],
    },
    forcesNote: {
      mark: 'addition',
      says: say`A nudge will not confirm ${'dtheta'}: the loss itself jumps, or does not move at all. The estimate says what it would do if the jump were spread over the bandwidth.`,
    },
    encoder: (cells) =>
      say`${'dZ'} is ${'dF'} where ${'Z'} is above its threshold, and 0 elsewhere. Not 0: ${nonzeroIn('dZ')} of ${cells}. Sparsity plays no part in it.`,
    encoderNote: {
      mark: 'addition',
      says: say`A feature that is off for every token has a row of zeros in ${'dZ'}. Its threshold may still move, where a number is near it.`,
    },
  },

  gated: {
    start: say`Divide the squared error and the auxiliary loss by ${'divisor'}, the sparsity loss by ${'sparsity_divisor'}: ${objective} is what training makes small, ${numberIn(objective)} now. Ones keep the sums.`,
    startWhy: say`The gradients obey: ${'dX_hat'} is ${'G'} divided by the same ${'divisor'}, and ${'dX_gate'} is twice ${'E_gate'}, divided by it too.`,
    signs: {
      mark: 'addition',
      says: say`One sign from here on: d means the gradient of ${objective}, and we step against it. Steps 6 to 8 wrote −1, minus the gradient, so their sign turns round.`,
    },
    decoder: say`${'dW_dec'} has a part from each squared error: ${'dX_hat'} times ${'F_T'}, and ${'dX_gate'} times ${'open_T'}. Both turn the directions. The row sums of both are ${'db_dec'}.`,
    forces: {
      what: say`${'W_dec_T'} times ${'dX_gate'} is ${'R'}, what the auxiliary loss asks of the gates. ${'W_dec_T'} times ${'dX_hat'} is ${'dF'}, what the reconstruction asks of the strengths.`,
      why: say`Sparsity asks for ${'Q'}: λ times the decoder norm, divided by ${'sparsity_divisor'}, wherever a gate is open. Positive means: shut it a little. With ${'R'} that is ${'dopen'}.`,
      formulas: [{ of: 'R' }, { of: 'Q' }, { of: 'dopen' }, { of: 'dF' }],
    },
    forcesNote: {
      mark: 'addition',
      says: say`${'P'} of step 8 was minus the gradient. ${'Q'} is the gradient itself, minus ${'P'} divided by ${'sparsity_divisor'}. On ${'dF'} sparsity has no say.`,
    },
    encoder: (cells) =>
      say`${'dZ'} is ${'dF'} where ${'gate'} and ${'Z'} are both above 0; not 0: ${nonzeroIn('dZ')} of ${cells}. ${'dgate'} is ${'dopen'} where ${'gate'} is above 0.`,
    encoderNote: {
      mark: 'addition',
      says: say`A gate that is shut for every token has a row of zeros in ${'dgate'} and in ${'dZ'}: plain training cannot open it.`,
    },
  },
}
