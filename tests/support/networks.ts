// The networks of the two lessons on unequal shapes, with random decimal numbers.
import type { Rows } from '../../src/tensor/tensor'
import type { Sheet, SheetFormula } from '../../src/sheet/sheet'
import { decimalsFrom, rowsBy } from './numbers'

export interface Network {
  readonly sheet: Sheet
  readonly parameters: readonly string[]
  /** Results whose sign a rectifier or a size hangs on. */
  readonly corners: readonly string[]
}

/** Layers of the given widths with a rectifier between them and the mean squared error after. */
export function autoencoder(widths: readonly number[], examples: number, seed: number): Network {
  const next = decimalsFrom(seed)
  const sheet: Record<string, Rows | SheetFormula> = { X: rowsBy([widths[0], examples], next) }
  const parameters: string[] = []
  const corners: string[] = []
  let below = 'X'
  for (let layer = 1; layer < widths.length; layer++) {
    const [W, b, Z, A] = ['W', 'b', 'Z', 'A'].map((letter) => `${letter}${layer}`)
    sheet[W] = rowsBy([widths[layer], widths[layer - 1]], next)
    sheet[b] = rowsBy([widths[layer], 1], next)
    sheet[Z] = { op: 'linear', args: [W, below, b] }
    parameters.push(W, b)
    below = Z
    if (layer === widths.length - 1) continue
    sheet[A] = { op: 'relu', args: [Z] }
    corners.push(Z)
    below = A
  }
  sheet.E = { op: 'subtract', args: [below, 'X'] }
  sheet.loss = { op: 'mean', args: [{ op: 'square', args: ['E'] }] }
  return { sheet, parameters, corners }
}

/** One hidden layer of features, with a norm-weighted L1 term beside the squared error. */
export function sparseAutoencoder(
  inputs: number,
  features: number,
  tokens: number,
  seed: number,
): Network {
  const next = decimalsFrom(seed)
  const sheet: Sheet = {
    X: rowsBy([inputs, tokens], next),
    We: rowsBy([features, inputs], next),
    be: rowsBy([features, 1], next),
    Wd: rowsBy([inputs, features], next),
    bd: rowsBy([inputs, 1], next),
    lambda: [[0.35]],
    Z: { op: 'linear', args: ['We', 'X', 'be'] },
    F: { op: 'relu', args: ['Z'] },
    Xhat: { op: 'linear', args: ['Wd', 'F', 'bd'] },
    norms: { op: 'transpose', args: [{ op: 'columnNorms', args: ['Wd'] }] },
    L1: {
      op: 'sum',
      args: [{ op: 'scaleRows', args: [{ op: 'absolute', args: ['F'] }, 'norms'] }],
    },
    error: {
      op: 'sum',
      args: [{ op: 'square', args: [{ op: 'subtract', args: ['Xhat', 'X'] }] }],
    },
    loss: { op: 'add', args: ['error', { op: 'scale', args: ['lambda', 'L1'] }] },
  }
  return { sheet, parameters: ['We', 'be', 'Wd', 'bd'], corners: ['Z'] }
}
