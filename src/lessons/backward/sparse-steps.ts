// The sparse autoencoder's steps back: the decoder, the two forces on the features, the encoder.
import type { Sheet } from '../../sheet/sheet'
import type { Lesson, Step } from '../lesson'
import { nonzeroIn, say } from '../text'
import { freeName, parametersOf } from './gradients'
import { startStep, updateStep } from './words'

/** From the loss to the update. */
export function sparseBackwardSteps(lesson: Lesson, sheet: Sheet): Step[] {
  const free = (name: string) => (Object.hasOwn(sheet, freeName(name)) ? [freeName(name)] : [])
  return [
    startStep(lesson, {
      output: 'X_hat',
      divisors: ['divisor', 'sparsity_divisor'],
      free: [...free('E'), ...free('X_hat')],
    }),
    decoder(lesson, sheet, free('norms')),
    forces(lesson, free('F')),
    encoder(lesson, free('Z')),
    updateStep(lesson, parametersOf(lesson)),
  ]
}

function sizes({ matrices: { X, F } }: Lesson) {
  return { inputs: X.rows.length, tokens: X.cols.length, features: F.rows.length }
}

function decoder(lesson: Lesson, sheet: Sheet, free: readonly string[]): Step {
  const { inputs, tokens, features } = sizes(lesson)
  const trained = Object.hasOwn(sheet, 'dnorms')
  const made = ['F_T', 'dW_dec', 'db_dec']
  const appears = [...free, ...(trained ? ['dnorms', ...made] : made)]
  return {
    title: 'Backward: decoder',
    heading: 'Turn the directions toward the tokens',
    says: [
      say`Each row of ${'dX_hat'} meets each column of ${'F_T'}: the gradient of the squared error for ${'W_dec'}. A direction moves only for tokens that switch its feature on. The row sums are ${'db_dec'}.`,
      trained
        ? say`Sparsity pulls too: it wants each direction shorter, by ${'dnorms'} along the direction. ${'dW_dec'} is both together.`
        : say`As in the exercise, the decoder norms count as constants: sparsity does not move ${'dW_dec'}.`,
    ],
    formula: trained ? 'dWd = dX̂·Fᵀ + λ(Σf)·d/‖d‖' : 'dWd = dX̂·Fᵀ',
    shapes: `dX̂ is ${inputs}×${tokens}, Fᵀ is ${tokens}×${features}, so dWd is ${inputs}×${features}, like Wd; dbd is ${inputs}×1.`,
    torch: 'loss.backward()  # dec.weight.grad, dec.bias.grad',
    numpy: trained ? 'dW_dec = dX_hat @ F.T + dnorms * W_dec / norms' : 'dW_dec = dX_hat @ F.T',
    notes: [
      {
        mark: 'corrected',
        says: trained
          ? say`The paper exercise leaves the norm's own term out. In practice the norm is not a constant, or the model could shrink f and grow d for free.`
          : say`In practice the norm is trained: the sparsity loss also pulls each direction shorter, by λ(Σf) along it. The paper exercise leaves that term out.`,
      },
    ],
    appears,
    preview: [],
    looks: ['dX_hat', ...appears],
  }
}

function forces(lesson: Lesson, free: readonly string[]): Step {
  const { inputs, tokens, features } = sizes(lesson)
  const appears = ['W_dec_T', 'R', 'Q', 'dF', ...free]
  return {
    title: 'Backward: two forces on the features',
    heading: 'Copy better, or say less?',
    says: [
      say`The reconstruction asks for ${'R'}: each row of ${'W_dec_T'} meets each column of ${'dX_hat'}. Negative means: turn this feature up.`,
      say`Sparsity asks for ${'Q'}: λ times the decoder norm wherever a feature is on. Positive means: turn it down. Their sum is ${'dF'}.`,
    ],
    formula: 'dF = Wdᵀ·2(X̂ − X) + λ‖dᵢ‖',
    shapes: `Wdᵀ is ${features}×${inputs}, dX̂ is ${inputs}×${tokens}; R, Q and dF are ${features}×${tokens}, like F. (2(X̂ − X) and λ are divided by N and Ns.)`,
    torch: 'f.retain_grad(); loss.backward(); f.grad',
    numpy: 'dF = W_dec.T @ dX_hat - P / Ns',
    notes: [
      {
        mark: 'corrected',
        says: say`${'P'} of step 8 was minus the gradient, so it is subtracted here: ${'Q'} is minus ${'P'}. The exercise's −1 stands there as +1.`,
      },
      {
        mark: 'addition',
        says: say`Training comes to rest where the two forces cancel. That is why an active feature ends a little below what would copy best (shrinkage).`,
      },
    ],
    appears,
    preview: [],
    looks: ['dX_hat', ...appears],
  }
}

function encoder(lesson: Lesson, free: readonly string[]): Step {
  const { inputs, tokens, features } = sizes(lesson)
  const appears = [...free, 'dZ', 'X_T', 'dW_enc', 'db_enc']
  return {
    title: 'Backward: encoder',
    heading: 'When should each feature fire?',
    says: [
      say`${'dZ'} is ${'dF'} where ${'Z'} is above 0, and 0 where ReLU clipped. Not 0: ${nonzeroIn('dZ')} of ${features * tokens}.`,
      say`Each row of ${'dZ'} meets each column of ${'X_T'}: ${'dW_enc'}. Its row sums are ${'db_enc'}.`,
    ],
    formula: 'dWe = dZ·Xᵀ',
    shapes: `dZ is ${features}×${tokens}, Xᵀ is ${tokens}×${inputs}, so dWe is ${features}×${inputs}, like We; dbe is ${features}×1.`,
    torch: 'loss.backward()  # enc.weight.grad, enc.bias.grad',
    numpy: 'dW_enc = dZ @ X.T; db_enc = dZ.sum(axis=1, keepdims=True)',
    notes: [
      {
        mark: 'addition',
        says: say`A feature that is off for every token has a row of zeros in ${'dZ'}: neither force reaches its weights, and plain training cannot wake it.`,
      },
    ],
    appears,
    preview: [],
    looks: ['dF', ...appears],
  }
}
