// The autoencoder's steps and what is said at each.
import type { Step } from '../lesson'
import { counted, many, nonzeroIn, numberIn, numbersBecome, say } from '../text'
import type { Layer } from './layers'
import type { AutoencoderShape } from './shape'

/** The opening, then: targets, one step a layer, and the gradient of the loss. */
export function autoencoderSteps(shape: AutoencoderShape, layers: readonly Layer[]): Step[] {
  const codes = layers.find((layer) => layer.part === 'bottleneck') ?? layers[0]
  return [
    opening(shape, codes),
    auto(shape),
    ...layers.map((layer) => layerStep(shape, layer)),
    lossGradient(shape, layers),
  ]
}

function opening({ widths, examples }: AutoencoderShape, codes: Layer): Step {
  return {
    title: 'What is given, and why',
    heading: 'Through the narrow place and back',
    says: [
      say`${'X'} holds ${many(examples, 'example')}: every column is one, with ${many(widths[0], 'feature')}.`,
      say`An autoencoder squeezes each example into a code of ${many(codes.outputs, 'number')} (${codes.to}) and rebuilds it from the code alone (${'Y'}). To rebuild it well, the code must keep what matters.`,
      say`The weights are given, not trained; the squared error with them is ${numberIn('loss')}. Change any number, at any time.`,
    ],
    shapes: `X is ${widths[0]}×${examples}: ${counted(widths[0], 'feature')}, ${counted(examples, 'example')}.`,
    notes: [
      {
        mark: 'addition',
        says: say`Each column is one example. PyTorch stores the transpose, one example in each row, and so do the PyTorch lines on this page.`,
      },
    ],
    appears: ['X'],
    preview: [codes.to, 'Y'],
    looks: ['X', codes.to, 'Y'],
    inARow: true,
  }
}

function auto({ widths, examples }: AutoencoderShape): Step {
  return {
    title: 'Auto: the targets are the inputs',
    heading: 'Copy the examples to the targets',
    says: [
      say`Nobody labels anything: the right answer for an example is the example itself. So ${'Y_target'} is a copy of ${'X'}. That is the “auto” in autoencoder.`,
      say`Change a number in ${'X'} and its target follows.`,
    ],
    formula: 'Y′ = X',
    shapes: `X and Y′ are both ${widths[0]}×${examples}.`,
    torch: 'target = x',
    numpy: 'Y_target = X.copy()',
    notes: [
      {
        mark: 'exercise',
        says: say`The prime marks the target here. In the sparse autoencoder's exercise it marks the output instead.`,
      },
    ],
    appears: ['Y_target'],
    preview: [],
    looks: ['X', 'Y_target'],
    inARow: true,
  }
}

function layerStep({ examples }: AutoencoderShape, layer: Layer): Step {
  const { number, inputs, outputs, weights, bias, linear, from, to, part } = layer
  const glued = `${weights} is ${outputs}×${inputs}; with ${bias} glued on, ${outputs}×${inputs + 1}. ${from} is ${inputs}×${examples}; with its row of ones, ${inputs + 1}×${examples}. ${linear} and ${to} are ${outputs}×${examples}.`
  const title = layer.tag.replace(
    /^(\w)(\w+) (\d+)$/,
    (_, first: string, rest: string, index) =>
      `${first.toUpperCase()}${rest} layer ${index} + ReLU`,
  )
  return {
    title:
      part === 'bottleneck'
        ? `${title}: the bottleneck`
        : part === 'output'
          ? `${title}: the reconstruction`
          : title,
    heading: numbersBecome(inputs, outputs),
    says: [
      say`Each row of ${weights} meets each column of ${from}: multiply the pairs, add them up, add the bias ${bias}. That is ${linear}.`,
      ...reluWords(layer, outputs * examples),
    ],
    formula: `${to} = max(0, ${weights}·${from} + ${bias})`,
    shapes: glued,
    torch: `${to.toLowerCase()} = torch.relu(nn.Linear(${inputs}, ${outputs})(${from.toLowerCase()}))`,
    numpy: `${to} = np.maximum(0, ${weights} @ ${from} + ${bias})`,
    notes: [
      ...(number === 1
        ? [
            {
              mark: 'addition' as const,
              says: say`The bias is glued on as a last column, and ${from} gets a row of ones to meet it: 1 times the bias. nn.Linear(${inputs}, ${outputs}) names the inputs first; ${weights} is ${outputs}×${inputs}, outputs by inputs.`,
            },
          ]
        : []),
      ...(part === 'output'
        ? [
            {
              mark: 'exercise' as const,
              says: say`The exercise puts ReLU on the output too, so ${to} is never negative. Where ${linear} is 0 or less, no gradient gets back through ReLU: an error that stands there cannot be trained away.`,
            },
          ]
        : []),
    ],
    appears: [weights, bias, linear, to],
    preview: [],
    looks: [from, weights, bias, linear, to],
  }
}

function reluWords({ linear, to, part, outputs }: Layer, cells: number) {
  if (part === 'bottleneck')
    return [
      say`After ReLU, ${to} is the bottleneck: the code, ${many(outputs, 'number')} for each example, and all that the decoder will ever see of it.`,
    ]
  if (part === 'output')
    return [
      say`After ReLU, ${to} is the reconstruction. Compare it with ${'Y_target'}. Numbers that differ: ${nonzeroIn('E')} of ${cells}.`,
    ]
  return [
    say`ReLU then strikes out what is negative and writes 0. Numbers left in ${to}: ${nonzeroIn(to)} of ${cells}. A hatched 0 was clipped; a plain 0 was exactly 0 in ${linear}.`,
  ]
}

function lossGradient({ widths, examples }: AutoencoderShape, layers: readonly Layer[]): Step {
  const last = layers[layers.length - 1]
  const entries = widths[0] * examples
  return {
    title: 'Loss gradient',
    heading: 'How should each output move?',
    says: [
      say`${'E'} is what is wrong with each output: ${last.to} minus ${'Y_target'}. The loss ${'loss'} is the sum of its squares, ${numberIn('loss')}.`,
      say`The gradient of ${'loss'} with respect to ${last.to} is ${'G'}, twice the error. Where it is positive, the output is too high: stepping against the gradient lowers it.`,
    ],
    formula: 'G = 2(Y − Y′)',
    shapes: `Y, Y′, E and G are ${widths[0]}×${examples}; the loss is one number.`,
    torch: 'loss = ((y - target) ** 2).sum(); loss.backward()',
    numpy: 'G = 2 * (Y - Y_target)',
    notes: [
      {
        mark: 'corrected',
        says: say`2(Y − Y′) belongs to the sum of squares. For the mean per example, divide loss and gradient by ${examples}; for the mean of all numbers (PyTorch's mse_loss), by ${entries}.`,
      },
      {
        mark: 'exercise',
        says: say`Here the exercise stops. Backpropagation would start from ${'G'}; no weight is updated on this page.`,
      },
    ],
    appears: ['E', 'E_squared', 'per_example', 'loss', 'mean_per_example', 'mean_of_all', 'G'],
    preview: [],
    looks: [
      last.to,
      'Y_target',
      'E',
      'E_squared',
      'per_example',
      'loss',
      'mean_per_example',
      'mean_of_all',
      'G',
    ],
  }
}
