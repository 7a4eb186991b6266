// The autoencoder's layers, as its list of widths says them.
import type { Sheet } from '../../sheet/sheet'
import { type AutoencoderShape, codeIndex } from './shape'

export interface Layer {
  /** From 1. */
  readonly number: number
  readonly inputs: number
  readonly outputs: number
  readonly weights: string
  readonly bias: string
  readonly linear: string
  readonly from: string
  readonly to: string
  readonly part: 'encoder' | 'bottleneck' | 'decoder' | 'output'
  /** "encoder 1", "decoder 2". */
  readonly tag: string
}

/** One layer for each pair of neighboring widths; the narrowest hidden width is the bottleneck. */
export function layersOf({ widths }: AutoencoderShape): Layer[] {
  const depth = widths.length - 1
  const bottleneck = codeIndex(widths)
  return widths.slice(1).map((outputs, i) => {
    const number = i + 1
    const encoder = number <= bottleneck
    return {
      number,
      inputs: widths[i],
      outputs,
      weights: `W${number}`,
      bias: `b${number}`,
      linear: `Z${number}`,
      from: i === 0 ? 'X' : `A${i}`,
      to: number === depth ? 'Y' : `A${number}`,
      part:
        number === depth
          ? 'output'
          : number === bottleneck
            ? 'bottleneck'
            : encoder
              ? 'encoder'
              : 'decoder',
      tag: encoder ? `encoder ${number}` : `decoder ${number - bottleneck}`,
    }
  })
}

/** The layer whose activations are the code. */
export function codeLayer(layers: readonly Layer[]): Layer {
  return layers.find((layer) => layer.part === 'bottleneck') ?? layers[0]
}

/** The whole forward pass, the squared error in its parts, and its gradient at the output. */
export function autoencoderSheet(
  layers: readonly Layer[],
  numbers: Readonly<Record<string, readonly (readonly number[])[]>>,
): Sheet {
  const forward = layers.map(({ weights, bias, linear, from, to }): Sheet => ({
    [weights]: numbers[weights],
    [bias]: numbers[bias],
    [linear]: { op: 'linear', args: [weights, from, bias] },
    [to]: { op: 'relu', args: [linear] },
  }))
  return Object.assign(
    { X: numbers.X, Y_target: { op: 'copy', args: ['X'] } } satisfies Sheet,
    ...forward,
    {
      E: { op: 'subtract', args: ['Y', 'Y_target'] },
      E_squared: { op: 'square', args: ['E'] },
      per_example: { op: 'columnSums', args: ['E_squared'] },
      loss: { op: 'sum', args: ['E_squared'] },
      mean_per_example: { op: 'mean', args: ['per_example'] },
      mean_of_all: { op: 'mean', args: ['E_squared'] },
      G: { op: 'scale', args: [2, 'E'] },
    } satisfies Sheet,
  )
}
