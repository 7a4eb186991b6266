// What is said of each of the autoencoder's matrices.
import { named, numbered, oneNumber, only } from '../axis-names'
import type { Described } from '../captions'
import type { LessonNames } from '../kit'
import type { AxisName } from '../lesson'
import { counted } from '../counting'
import type { Layer } from './layers'
import type { AutoencoderShape } from './shape'

/** A description of every matrix of the autoencoder's sheet. */
export function describeAutoencoder(
  { widths, examples }: AutoencoderShape,
  layers: readonly Layer[],
  names: LessonNames,
): Record<string, Described> {
  const cols: AxisName[] = named('x', examples, names.columns, 'example')
  const features = numbered('feature', widths[0])
  const outputs = numbered('output', widths[0])
  const entries = widths[0] * examples
  const described: Record<string, Described> = {
    X: { symbol: 'X', about: 'inputs', role: 'input', rows: features, cols },
    Y_target: { symbol: 'Y′', about: 'targets', role: 'target', rows: features, cols },
    E: { symbol: 'E', about: 'errors', role: 'error', rows: outputs, cols },
    E_squared: {
      symbol: 'E²',
      caption: 'E²',
      about: 'squared errors',
      role: 'plain',
      rows: outputs,
      cols,
    },
    per_example: {
      symbol: 'e',
      caption: 'e: sum of each example',
      about: 'squared error of each example',
      role: 'plain',
      mark: 'addition',
      rows: only('squared error'),
      cols,
    },
    loss: {
      symbol: 'L',
      caption: 'loss L = Σ E²',
      about: 'loss: the sum of squared errors',
      role: 'loss',
      ...oneNumber('sum', 'of squared errors'),
    },
    mean_per_example: {
      symbol: `L ÷ ${counted(examples, 'example')}`,
      caption: `L ÷ ${counted(examples, 'example')}`,
      about: 'mean squared error per example',
      role: 'plain',
      mark: 'addition',
      ...oneNumber('mean', 'per example'),
    },
    mean_of_all: {
      symbol: `L ÷ ${counted(entries, 'number')}`,
      caption: `L ÷ ${counted(entries, 'number')}`,
      about: 'mean squared error over all numbers (MSE)',
      role: 'plain',
      mark: 'addition',
      ...oneNumber('mean', 'of all numbers'),
    },
    G: {
      symbol: 'G',
      caption: 'G = 2(Y − Y′)',
      about: 'gradient of the loss with respect to Y',
      role: 'gradient',
      rows: outputs,
      cols,
    },
  }
  for (const layer of layers) {
    const noun = layer.part === 'output' ? 'output' : 'neuron'
    const rows = numbered(noun, layer.outputs)
    const { number, tag, weights, bias, linear, to } = layer
    described[weights] = {
      symbol: weights,
      about: `${tag}, weights`,
      role: 'weights',
      rows,
      cols: numbered('input', layer.inputs),
    }
    described[bias] = {
      symbol: bias,
      about: `${tag}, bias`,
      role: 'bias',
      rows,
      cols: only('bias'),
    }
    described[linear] = {
      symbol: linear,
      about: `${tag}, pre-activations`,
      role: 'linear',
      rows,
      cols,
    }
    described[to] = {
      symbol: to,
      about:
        layer.part === 'output'
          ? 'reconstruction'
          : layer.part === 'bottleneck'
            ? `activations of the bottleneck (layer ${number})`
            : `${tag}, activations`,
      role: layer.part,
      rows,
      cols,
    }
  }
  return described
}
