// The network that a lesson's linear layers are: its nodes and edges, and the cells they stand for.
import type { Argument } from '../ops/op'
import { isGiven, type Sheet, type SheetCell } from '../sheet/sheet'
import type { Lesson } from './lesson'

/** Weights, bias and the pre-activations W·x + b that they make. */
export interface Linear {
  readonly weights: string
  readonly bias: string
  readonly linear: string
}

/** One linear layer: a row of nodes, and an edge to each of them from each node before. */
export interface NetworkLayer extends Linear {
  /** What it reads, and what it hands on: after ReLU, where it has one. */
  readonly from: string
  readonly to: string
  readonly inputs: number
  readonly outputs: number
  /** What else is between the same nodes: the layer that gates this one, or the one that this gates. */
  readonly beside?: Linear
  /** These weights decide whether a number passes, those beside them how large it is. */
  readonly gates?: boolean
}

/** Layers each of which reads what the one before it hands on. */
export interface Network {
  readonly layers: readonly NetworkLayer[]
  readonly examples: number
}

/** A thing in the drawing. Rows of nodes count from 0, the inputs; layer k leads to row k + 1. */
export type NetworkPart =
  | { readonly kind: 'node'; readonly row: number; readonly index: number }
  | { readonly kind: 'bias'; readonly layer: number; readonly to: number }
  | { readonly kind: 'edge'; readonly layer: number; readonly from: number; readonly to: number }

/** The longest chain of linear layers on a lesson's sheet; without layers when it has none. */
export function networkOf(lesson: Lesson): Network {
  const layers = layersOf(lesson)
  const chains = layers.map((first) => {
    const chain = [first]
    for (const layer of layers) if (layer.from === chain[chain.length - 1].to) chain.push(layer)
    return chain
  })
  const longest = chains.reduce<NetworkLayer[]>(
    (best, chain) => (chain.length > best.length ? chain : best),
    [],
  )
  const inputs = longest[0]?.from
  return { layers: longest, examples: inputs ? lesson.matrices[inputs].cols.length : 0 }
}

/**
 * The layers that a step looks at; the whole network when it looks at none from within. Where it
 * looks at the weights of a gate alone, those are the edges.
 */
export function networkOfStep(lesson: Lesson, step: number): Network {
  const { looks } = lesson.steps[step]
  const sees = (...names: readonly string[]) => names.every((name) => looks.includes(name))
  const all = networkOf(lesson)
  const layers = all.layers.map((layer) =>
    layer.beside && sees(layer.beside.weights) && !sees(layer.weights)
      ? turned(layer, layer.beside)
      : layer,
  )
  const whole = { ...all, layers }
  const isSeen = ({ weights, linear, to }: NetworkLayer) =>
    sees(weights) || (linear !== to && sees(linear, to))
  const first = whole.layers.findIndex(isSeen)
  const last = whole.layers.findLastIndex(isSeen)
  return first < 0 ? whole : { ...whole, layers: whole.layers.slice(first, last + 1) }
}

/** The layer with its gate's weights as edges. */
function turned({ weights, bias, linear, ...rest }: NetworkLayer, gate: Linear): NetworkLayer {
  return { ...rest, ...gate, gates: true, beside: { weights, bias, linear } }
}

function layersOf(lesson: Lesson): NetworkLayer[] {
  const layers = linearLayersOf(lesson)
  return layers.map((layer) => {
    const by = decidedBy(lesson.sheet, layer.to)
    const gate = layers.find(({ linear, from }) => linear === by?.matrix && from === layer.from)
    if (!gate || gate.linear === layer.linear) return layer
    const { weights, bias, linear } = gate
    return { ...layer, beside: { weights, bias, linear } }
  })
}

function linearLayersOf({ sheet, matrices }: Lesson): NetworkLayer[] {
  return Object.entries(sheet).flatMap(([linear, entry]) => {
    if (isGiven(entry) || entry.op !== 'linear') return []
    const [weights, from, bias] = entry.args
    if (typeof weights !== 'string' || typeof from !== 'string' || typeof bias !== 'string')
      return []
    const activated = Object.keys(sheet).find((name) => activatedFrom(sheet, name) === linear)
    const { rows, cols } = matrices[weights]
    return [
      {
        weights,
        bias,
        linear,
        from,
        to: activated ?? linear,
        inputs: cols.length,
        outputs: rows.length,
      },
    ]
  })
}

/** What passes numbers through or writes 0. */
const activations: readonly string[] = ['relu', 'mask', 'jumpRelu']

/** The matrix that another is the activation of: relu(Z), or Z where something lets it pass. */
function activatedFrom(sheet: Sheet, name: string): string | undefined {
  const entry = sheet[name]
  if (isGiven(entry)) return undefined
  let from: Argument = entry
  while (typeof from === 'object') {
    if (!activations.includes(from.op)) return undefined
    from = from.args[0]
  }
  return typeof from === 'string' ? from : undefined
}

/** The matrix that decides which numbers of an activation pass, and whether by its sign or as a threshold. */
export function decidedBy(
  sheet: Sheet,
  activation: string,
): { readonly matrix: string; readonly as: 'sign' | 'threshold' } | undefined {
  const entry = sheet[activation]
  if (isGiven(entry)) return undefined
  const [, by] = entry.args
  if (typeof by !== 'string') return undefined
  if (entry.op === 'mask') return { matrix: by, as: 'sign' }
  return entry.op === 'jumpRelu' ? { matrix: by, as: 'threshold' } : undefined
}

/** The matrix whose rows are a row of nodes. */
export function nodeMatrix({ layers }: Network, row: number): string {
  return row === 0 ? layers[0].from : layers[row - 1].to
}

/** Every matrix that the network shows numbers of, and what its inputs are the activations of. */
export function matricesOf({ sheet }: Lesson, { layers }: Network): string[] {
  const names = layers.flatMap(({ weights, bias, linear, from, to, beside }) => [
    weights,
    bias,
    linear,
    from,
    to,
    activatedFrom(sheet, from) ?? from,
    ...(beside ? Object.values(beside) : []),
    ...[from, to].map((name) => decidedBy(sheet, name)?.matrix ?? name),
  ])
  return [...new Set(names)]
}

/** How many nodes each row has, the inputs first. */
export function nodeCounts({ layers }: Network): number[] {
  return layers.length === 0 ? [] : [layers[0].inputs, ...layers.map(({ outputs }) => outputs)]
}

/** Every node, bias and edge, each once: nodes row by row, then the layers. */
export function partsOf(network: Network): NetworkPart[] {
  const nodes = nodeCounts(network).flatMap((count, row) =>
    range(count).map((index): NetworkPart => ({ kind: 'node', row, index })),
  )
  const others = network.layers.flatMap(({ inputs, outputs }, layer) =>
    range(outputs).flatMap((to): NetworkPart[] => [
      ...range(inputs).map((from): NetworkPart => ({ kind: 'edge', layer, from, to })),
      { kind: 'bias', layer, to },
    ]),
  )
  return [...nodes, ...others]
}

/** The cell a part stands for; of a node, its activation for one example. */
export function cellOfPart(network: Network, part: NetworkPart, example: number): SheetCell {
  switch (part.kind) {
    case 'node':
      return { matrix: nodeMatrix(network, part.row), row: part.index, col: example }
    case 'bias':
      return { matrix: network.layers[part.layer].bias, row: part.to, col: 0 }
    case 'edge':
      return { matrix: network.layers[part.layer].weights, row: part.to, col: part.from }
    default:
      return part satisfies never
  }
}

/** The part a cell belongs to: an activation or pre-activation to its node; null for any other. */
export function partOfCell(network: Network, { matrix, row, col }: SheetCell): NetworkPart | null {
  for (const [layer, { beside, ...own }] of network.layers.entries()) {
    const is = (of: keyof Linear) => matrix === own[of] || matrix === beside?.[of]
    if (is('weights')) return { kind: 'edge', layer, from: col, to: row }
    if (is('bias')) return { kind: 'bias', layer, to: row }
    if (is('linear') || matrix === own.to) return { kind: 'node', row: layer + 1, index: row }
  }
  return network.layers[0]?.from === matrix ? { kind: 'node', row: 0, index: row } : null
}

/** The parts that meet a node: edges from the nodes before it, its bias, edges to those after it. */
export function partsAt({ layers }: Network, row: number, index: number): NetworkPart[] {
  const before = layers[row - 1]
  const after = layers[row]
  const incoming: NetworkPart[] = before
    ? [
        ...range(before.inputs).map((from): NetworkPart => ({
          kind: 'edge',
          layer: row - 1,
          from,
          to: index,
        })),
        { kind: 'bias', layer: row - 1, to: index },
      ]
    : []
  const outgoing = range(after?.outputs ?? 0).map((to): NetworkPart => ({
    kind: 'edge',
    layer: row,
    from: index,
    to,
  }))
  return [...incoming, ...outgoing]
}

/** A part's name among all parts: "edge 0 2 1". */
export function partKey(part: NetworkPart): string {
  return Object.values(part).join(' ')
}

/** The example a cell belongs to, if its matrix has a column for each example. */
export function exampleOf(lesson: Lesson, { layers }: Network, cell: SheetCell): number | null {
  const examples = lesson.matrices[layers[0]?.from]?.cols
  const { cols } = lesson.matrices[cell.matrix]
  const same =
    examples?.length === cols.length && cols.every(({ full }, i) => full === examples[i].full)
  return same ? cell.col : null
}

function range(length: number): number[] {
  return Array.from({ length }, (_, i) => i)
}
