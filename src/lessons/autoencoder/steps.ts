// The autoencoder's steps: what appears at each, and what the camera looks at.
import { numbersBecome } from '../counting'
import type { Step } from '../lesson'
import { codeLayer, type Layer } from './layers'

/** The opening, then: targets, one step a layer, and the gradient of the loss. */
export function autoencoderSteps(layers: readonly Layer[]): Step[] {
  const code = codeLayer(layers).to
  const last = layers[layers.length - 1].to
  const losses = ['E', 'E_squared', 'per_example', 'loss', 'mean_per_example', 'mean_of_all', 'G']
  return [
    {
      title: 'What is given, and why',
      heading: 'Through the narrow place and back',
      appears: ['X'],
      preview: [code, 'Y'],
      looks: ['X', code, 'Y'],
      inARow: true,
    },
    {
      title: 'Auto: the targets are the inputs',
      heading: 'Copy the examples to the targets',
      appears: ['Y_target'],
      preview: [],
      looks: ['X', 'Y_target'],
      inARow: true,
    },
    ...layers.map(layerStep),
    {
      title: 'Loss gradient',
      heading: 'How should each output move?',
      appears: losses,
      preview: [],
      looks: [last, 'Y_target', ...losses],
    },
  ]
}

function layerStep(layer: Layer): Step {
  const { tag, inputs, outputs, weights, bias, linear, from, to, part } = layer
  const [side, number] = tag.split(' ')
  const title = `${side[0].toUpperCase()}${side.slice(1)} layer ${number} + ReLU`
  return {
    title:
      part === 'bottleneck'
        ? `${title}: the bottleneck`
        : part === 'output'
          ? `${title}: the reconstruction`
          : title,
    heading: numbersBecome(inputs, outputs),
    appears: [weights, bias, linear, to],
    preview: [],
    looks: [from, weights, bias, linear, to],
  }
}
