// What both lessons say of the backward pass: what the loss divides by, and the update.
import { gradientName } from '../../sheet/differentiate'
import type { Lesson, Step } from '../lesson'
import { many, numberIn, say } from '../text'
import { nextName, objective } from './gradients'

/** The first backward step: the number that is made small, and the gradient at the output. */
export function startStep(
  lesson: Lesson,
  {
    output,
    divisors,
    free,
  }: {
    readonly output: string
    readonly divisors: readonly string[]
    readonly free: readonly string[]
  },
): Step {
  const { X } = lesson.matrices
  const dense = lesson.id === 'autoencoder'
  const columns = X.cols.length
  const noun = dense ? 'example' : 'token'
  const gradient = gradientName(output)
  const { symbol } = lesson.matrices[output]
  const appears = [...divisors, objective, gradient, ...free]
  return {
    title: 'Backward: what the loss divides by',
    heading: 'Start from the gradient at the output',
    says: [
      dense
        ? say`Divide the squared error by ${'divisor'}: ${objective} is what training makes small, ${numberIn(objective)} now. N = 1 keeps the sum, as in the exercise.`
        : say`Divide the squared error by ${'divisor'} and the sparsity loss by ${'sparsity_divisor'}: ${objective} is what training makes small, ${numberIn(objective)} now. Ones keep the sums, as in the exercise.`,
      say`The gradient obeys: ${gradient} is ${'G'} divided by the same ${'divisor'}. From here it runs back, layer by layer.`,
    ],
    formula: `d${symbol} = G ÷ N`,
    shapes: `d${symbol} is ${X.rows.length}×${columns}, like ${symbol}.`,
    torch: dense
      ? 'loss = ((y - target) ** 2).sum() / n'
      : 'loss = ((x_hat - x) ** 2).sum() / n + l1 / ns',
    numpy: dense ? 'dY = G / N' : 'dX_hat = G / N',
    notes: [
      {
        mark: 'addition',
        says: say`The exercise stops before this. For the mean per ${[noun]} take N = ${columns}, for the mean of all numbers (PyTorch's mse_loss) N = ${columns * X.rows.length}.`,
      },
      dense
        ? {
            mark: 'addition',
            says: say`In what follows a d before a name means: the gradient of ${objective} with respect to it, of the same shape. To make ${objective} smaller, step against it.`,
          }
        : {
            mark: 'corrected',
            says: say`One sign from here on: d means the gradient of ${objective}, and we step against it. Steps 6 to 8 wrote −1, minus the gradient, so their sign turns round. Sparsity divides by ${many(columns, noun)} at most.`,
          },
    ],
    appears,
    preview: [],
    looks: ['G', ...appears],
  }
}

/** The last step: every weight and bias a little against its gradient. */
export function updateStep(lesson: Lesson, parameters: readonly string[]): Step {
  const changed = parameters.map(nextName)
  const [first] = parameters
  const { symbol, rows, cols } = lesson.matrices[first]
  return {
    title: 'Update: one step',
    heading: 'Move every weight a little',
    says: [
      say`Take ${'eta'} = ${numberIn('eta')} times its gradient away from every weight and every bias: ${nextName(first)} is ${first} minus ${'eta'} times ${gradientName(first)}, and so on.`,
      say`Where a gradient is 0, nothing moves. These are the numbers after the step; the weights change when you take it.`,
    ],
    formula: `${symbol} new = ${symbol} − η·d${symbol}`,
    shapes: `${symbol}, d${symbol} and ${symbol} new are all ${rows.length}×${cols.length}.`,
    torch: 'opt = torch.optim.SGD(model.parameters(), lr=eta); opt.step()',
    numpy: `${first} = ${first} - eta * d${first}`,
    notes: [
      {
        mark: 'addition',
        says: say`The gradient is exact only where we stand. A small ${'eta'} moves slowly; a large one oversteps, and the loss may rise. Try both.`,
      },
    ],
    appears: ['eta', ...changed],
    preview: [],
    looks: ['eta', ...changed],
    // side by side while they fit; many layers stand as on the sheet
    ...(parameters.length <= 4 && { inARow: true }),
  }
}
