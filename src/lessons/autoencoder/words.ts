// What is said at the autoencoder's steps.
import { madeAs, many, nonzeroIn, numberIn, say } from '../text'
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
    what: say`${'X'} holds ${many(examples, 'example')}: every column is one, with ${many(widths[0], 'feature')}. The weights are given, not trained; the squared error with them is ${numberIn('loss')}. Change any number, at any time.`,
    why: say`An autoencoder squeezes each example into a code of ${many(code.outputs, 'number')} (${code.to}) and rebuilds it from the code alone (${'Y'}). To rebuild it well, the code must keep what matters.`,
    formulas: [],
    notes: [
      {
        mark: 'addition',
        says: say`Each column is one example. PyTorch stores the transpose, one example in each row. The lines of code here keep the columns; a layer's own line turns them.`,
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
  const { inputs, outputs, weights, bias, linear, from, to } = layer
  return {
    what: say`Each row of ${weights} meets each column of ${from}: multiply the pairs, add them up, add the bias ${bias}. So ${madeAs(linear, 0, 0)}. ${reluWords(layer)}`,
    why: reason(layer, outputs * examples),
    formulas: [{ of: linear }, { of: to }],
    notes: [...aboutBias(layer, inputs, outputs), ...aboutOutput(layer)],
  }
}

function reluWords({ part, linear, to }: Layer): Text {
  return part === 'bottleneck' || part === 'output'
    ? say`ReLU, on every number of ${linear}, gives ${to}.`
    : say`ReLU then strikes out what is negative in ${linear} and writes 0: that is ${to}.`
}

function reason({ part, to, outputs }: Layer, cells: number): Text {
  if (part === 'bottleneck')
    return say`${to} is the bottleneck: the code, ${many(outputs, 'number')} for each example, and all that the decoder will ever see of it.`
  if (part === 'output')
    return say`${to} is the reconstruction. Compare it with ${'Y_target'}. Numbers that differ: ${nonzeroIn('E')} of ${cells}.`
  return say`Without ReLU, two layers in a row could be merged into one. Not 0 in ${to}: ${nonzeroIn(to)} of ${cells}. A hatched 0 was clipped; a plain 0 was exactly 0 before.`
}

function aboutBias({ number, weights, from }: Layer, inputs: number, outputs: number): Note[] {
  if (number > 1) return []
  return [
    {
      mark: 'addition',
      says: say`The bias is glued on as a last column, and ${from} gets a row of ones to meet it: 1 times the bias. nn.Linear(${inputs}, ${outputs}) names the inputs first; ${weights} is ${outputs}×${inputs}, outputs by inputs.`,
    },
  ]
}

function aboutOutput({ part, linear, to }: Layer): Note[] {
  if (part !== 'output') return []
  return [
    {
      mark: 'exercise',
      says: say`The exercise puts ReLU on the output too, so ${to} is never negative. Where ${linear} is 0 or less, no gradient gets back through ReLU: an error there can only be mended by what other cells change.`,
    },
  ]
}

function lossGradient({ widths, examples }: AutoencoderShape, layers: readonly Layer[]): StepWords {
  const last = layers[layers.length - 1].to
  return {
    what: say`${'E'} is what is wrong with each output: ${last} minus ${'Y_target'}. The loss ${'loss'} is the sum of its squares, ${numberIn('loss')}. Its gradient with respect to ${last} is ${'G'}, twice the error.`,
    why: say`Where ${'G'} is positive, the output is too high: stepping against the gradient lowers it.`,
    formulas: [{ of: 'loss' }, { of: 'G', inPlace: ['E'] }],
    notes: [
      {
        mark: 'corrected',
        says: say`2(Y − Y′) belongs to the sum of squares. Take a mean, and the gradient is divided by the same number:`,
        rows: [
          say`sum, ${numberIn('loss')}: 2(Y − Y′)`,
          say`mean per example, ${numberIn('mean_per_example')}: 2(Y − Y′) ÷ ${examples}`,
          say`mean of all numbers (PyTorch's mse_loss), ${numberIn('mean_of_all')}: 2(Y − Y′) ÷ ${widths[0] * examples}`,
        ],
      },
      {
        mark: 'exercise',
        says: say`Here the exercise stops. Backpropagation would start from ${'G'}; no weight is updated in these steps.`,
      },
    ],
  }
}
