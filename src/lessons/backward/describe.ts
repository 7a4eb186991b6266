// What is said of the matrices of the backward pass: most of it follows from what they are made of.
import type { Sheet } from '../../sheet/sheet'
import { gradientName } from '../../sheet/differentiate'
import { oneNumber } from '../axis-names'
import type { Described } from '../captions'
import type { Lesson, MatrixInfo, OtherActivation } from '../lesson'
import { freeName, nextName, objective, turnedName } from './gradients'

/** A description of every matrix that the backward pass adds to a lesson. */
export function describeBackward(lesson: Lesson, sheet: Sheet): Record<string, Described> {
  const described: Record<string, Described> = {}
  const add = (name: string, info: Described) => {
    if (Object.hasOwn(sheet, name) && !Object.hasOwn(lesson.matrices, name))
      described[name] = { mark: 'addition', ...info }
  }
  const own = ownDescriptions(lesson)
  for (const [name, info] of Object.entries(lesson.matrices)) {
    add(gradientName(name), { ...gradientOf(info), ...own[gradientName(name)] })
    add(turnedName(name), turned(info))
    add(nextName(name), afterStep(info))
    add(freeName(name), freeCells(info))
  }
  for (const [name, info] of Object.entries(own))
    if (info.symbol !== undefined) add(name, info as Described)
  return described
}

function gradientOf({ symbol, role, rows, cols }: MatrixInfo): Described {
  const parameter = role === 'weights' || role === 'bias'
  return {
    symbol: `d${symbol}`,
    // weights and bias share a grid: there is no room for how they are made
    ...(parameter && { caption: `d${symbol}` }),
    about: `gradient of the loss with respect to ${symbol}`,
    role: 'gradient',
    rows,
    cols,
  }
}

function turned({ symbol, rows, cols }: MatrixInfo): Described {
  const plain = cols.map(({ short, full }) => ({ short, full }))
  return {
    symbol: `${symbol}ᵀ`,
    caption: `${symbol}ᵀ`,
    about: `${symbol} transposed: its rows as columns`,
    role: 'plain',
    rows: plain,
    cols: rows.map(({ short, full }) => ({ short, full })),
  }
}

function afterStep({ symbol, about, role, rows, cols }: MatrixInfo): Described {
  const name = `${symbol} new`
  return { symbol: name, caption: name, about: `${about}, after one step`, role, rows, cols }
}

function freeCells({ symbol, rows, cols }: MatrixInfo): Described {
  return {
    symbol: `${symbol} free`,
    about: `1 where ${symbol} follows its formula, 0 where a pin stops the gradient`,
    role: 'plain',
    rows,
    cols,
  }
}

/** What does not follow, for each lesson. */
function ownDescriptions(lesson: Lesson): Record<string, Partial<Described>> {
  const { matrices, activation = 'relu' } = lesson
  const dense = lesson.id === 'autoencoder'
  const shared: Record<string, Partial<Described>> = {
    divisor: {
      symbol: 'N',
      about: 'what the squared error is divided by',
      role: 'input',
      ...oneNumber('divisor', 'of the squared error'),
    },
    [objective]: {
      symbol: 'J',
      caption: dense ? 'J = L ÷ N' : captionsOf[activation].loss,
      about: 'the loss that training makes small',
      role: 'loss',
      ...oneNumber('loss', 'after division'),
    },
    eta: {
      symbol: 'η',
      about: 'eta, the learning rate',
      role: 'input',
      ...oneNumber('eta', 'learning rate'),
    },
  }
  if (dense) return shared
  const { forces, R, Q, norms } = captionsOf[activation]
  const axes = matrices[forces]
  const onFeatures = { rows: axes.rows, cols: axes.cols, role: 'gradient' } as const
  return {
    ...shared,
    sparsity_divisor: {
      symbol: 'Ns',
      about: 'what the sparsity loss is divided by',
      role: 'input',
      ...oneNumber('divisor', 'of the sparsity loss'),
    },
    R: { symbol: 'R', ...(R.caption && { caption: R.caption }), about: R.about, ...onFeatures },
    Q: { symbol: 'Q', ...Q, ...onFeatures },
    dnorms: {
      caption: norms,
      about: 'gradient of the sparsity loss with respect to the decoder norms',
    },
    ddead_only: { caption: 'dZ low: where Fd kept it' },
  }
}

interface Captions {
  /** What J adds up. */
  readonly loss: string
  /** What the two forces pull at. */
  readonly forces: string
  readonly R: { readonly caption?: string; readonly about: string }
  readonly Q: { readonly caption: string; readonly about: string }
  readonly norms: string
}

const onFeatures: Captions = {
  loss: 'J = SE÷N + λ·L1w÷Ns',
  forces: 'F',
  R: { about: 'gradient on the features from the reconstruction' },
  Q: { caption: 'Q = −P ÷ Ns', about: 'gradient on the features from sparsity' },
  norms: 'd‖d‖ = λ·Σf ÷ Ns',
}

const captionsOf: Readonly<Record<'relu' | OtherActivation, Captions>> = {
  relu: onFeatures,
  topk: { ...onFeatures, loss: 'J = SE÷N + aux÷N' },
  jumprelu: {
    ...onFeatures,
    loss: 'J = SE÷N + λ·count÷Ns',
    forces: 'theta',
    R: { caption: 'R', about: 'estimated gradient on the thresholds from the reconstruction' },
    Q: { caption: 'Q = −Pθ ÷ Ns', about: 'estimated gradient on the thresholds from sparsity' },
  },
  gated: {
    loss: 'J = (SE+aux)÷N + λ·L1w÷Ns',
    forces: 'open',
    R: { about: 'gradient on the gates from their auxiliary loss' },
    Q: { caption: 'Q = −P ÷ Ns', about: 'gradient on the gates from sparsity' },
    norms: 'd‖d‖ = λ·Σπ⁺ ÷ Ns',
  },
}
