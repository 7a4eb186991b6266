// What is said at the autoencoder's steps.
import { howToPlay, madeAs, many, nonzeroIn, numberIn, say } from '../text'
import type { LessonWords, Note, StepWords, Text } from '../words'
import { codeLayer, type Layer, layersOf } from './layers'
import { type AutoencoderShape, autoencoderShape } from './shape'

export const autoencoderWords: LessonWords = (of) => {
  const shape = autoencoderShape(of)
  const layers = layersOf(shape)
  return [
    opening(shape, codeLayer(layers)),
    auto,
    ...layers.map((layer) => layerWords(shape, layer)),
    lossGradient(shape, layers),
  ]
}

function opening({ widths, examples }: AutoencoderShape, code: Layer): StepWords {
  return {
    what: say`${'X'} holds ${many(examples, 'example')}: every column is one, with ${many(widths[0], 'feature')}. The weights as given were picked, not trained. One number says how wrong the output is, the loss ${'loss'}: ${numberIn('loss')} now. Change any number, at any time.`,
    why: say`An autoencoder squeezes each example into a code of ${many(code.outputs, 'number')} (${code.to}) and rebuilds it from the code alone (${'Y'}). To rebuild it well, the code must keep what matters.`,
    formulas: [],
    notes: [
      {
        mark: 'addition',
        says: say`Each column is one example. PyTorch stores the transpose, rows and columns swapped: one example in each row. The lines of code at each step keep the columns.`,
      },
    ],
  }
}

const auto: StepWords = {
  what: say`${'Y_target'} is a copy of ${'X'}. Change a number in ${'X'} and its target follows.`,
  why: say`Nobody labels anything: the right answer for an example is the example itself. That is the “auto” in autoencoder.`,
  formulas: [{ of: 'Y_target' }],
  notes: [
    {
      mark: 'exercise',
      says: say`The prime marks the target here. In the sparse autoencoder's exercise it marks the output instead; on that page we write X̂ for the output.`,
    },
  ],
}

function layerWords({ examples }: AutoencoderShape, layer: Layer): StepWords {
  const { inputs, outputs, linear, to } = layer
  return {
    what: say`${product(layer)} So ${madeAs(linear, 0, 0)}. ReLU keeps what is above 0 and writes 0 over the rest: ${to}.`,
    why: reason(layer, outputs * examples),
    formulas: [{ of: linear }, { of: to }],
    notes: [...aboutFirst(layer, inputs, outputs), ...aboutOutput(layer)],
  }
}

/** The first layer says it for one number, the others for all. */
function product({ number, weights, bias, linear, from }: Layer): Text {
  return number === 1
    ? say`Take a row of ${weights} and a column of ${from}: multiply each number of the row by the number at the same place in the column, add up, and add the row's bias ${bias}.`
    : say`Again for each row of ${weights} and each column of ${from}: multiply number by number, add up, add the row's bias ${bias}. That is ${linear}.`
}

function reason({ part, to, outputs }: Layer, cells: number): Text {
  if (part === 'bottleneck')
    return say`${to} is the bottleneck: the code, ${many(outputs, 'number')} for each example. It is all that the decoder gets to see.`
  if (part === 'output')
    return say`${to} is the reconstruction. Compare it with ${'Y_target'}. Numbers that differ: ${nonzeroIn('E')} of ${cells}.`
  return say`Why ReLU? Without it, two layers in a row could be merged into one. Not 0 in ${to}: ${nonzeroIn(to)} of ${cells}.`
}

function aboutFirst(layer: Layer, inputs: number, outputs: number): Note[] {
  const { number, weights, linear, from } = layer
  if (number > 1) return []
  return [
    {
      mark: 'addition',
      says: say`The bias is glued on as a last column, and ${from} gets a row of ones: the product multiplies each bias by 1, and so adds it. nn.Linear(${inputs}, ${outputs}) names the inputs first; ${weights} is ${outputs}×${inputs}, outputs by inputs.`,
    },
    howToPlay(linear),
    {
      mark: 'addition',
      says: say`A hatched 0 was negative and got clipped; a plain 0 was exactly 0 before.`,
    },
  ]
}

function aboutOutput({ part, linear, to }: Layer): Note[] {
  if (part !== 'output') return []
  return [
    {
      mark: 'exercise',
      says: say`The exercise puts ReLU on the output too, so ${to} is never negative. Where ${linear} is 0 or less, no gradient gets back through ReLU: training cannot move that number directly, only through weights that other numbers share.`,
    },
  ]
}

function lossGradient({ widths, examples }: AutoencoderShape, layers: readonly Layer[]): StepWords {
  const last = layers[layers.length - 1].to
  return {
    what: say`${'E'} is the error of each output: ${last} minus ${'Y_target'}. The loss ${'loss'} is the sum of its squares, ${numberIn('loss')}. The gradient of ${'loss'} with respect to ${last} is ${'G'}, twice the error: how fast ${'loss'} grows as each output grows.`,
    why: say`Where ${'G'} is positive, the output is too high, and lowering it lowers ${'loss'}: that is stepping against the gradient.`,
    formulas: [{ of: 'loss' }, { of: 'G', inPlace: ['E'] }],
    notes: [
      {
        mark: 'corrected',
        says: say`2(Y − Y′) belongs to the sum of squares. A mean divides the loss by a number, and its gradient by the same:`,
        rows: [
          say`sum, ${numberIn('loss')}: 2(Y − Y′)`,
          say`mean over the examples, ${numberIn('mean_per_example')}: 2(Y − Y′) ÷ ${examples}`,
          say`mean over all numbers (PyTorch's mse_loss), ${numberIn('mean_of_all')}: 2(Y − Y′) ÷ ${widths[0] * examples}`,
        ],
      },
      {
        mark: 'exercise',
        says: say`Here the exercise stops. Backpropagation would start from ${'G'}; no weight is updated in these steps.`,
      },
    ],
  }
}
