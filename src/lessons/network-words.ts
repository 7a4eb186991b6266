// The network in words: one part of it for the eye and for the ear, and all of it in a paragraph.
import type { Pins, SheetCell, Values } from '../sheet/sheet'
import { numberText, spokenNumber } from '../tensor/number-text'
import { at } from '../tensor/tensor'
import { cellReference, cellWords } from './cell-words'
import type { Lesson } from './lesson'
import {
  cellOfPart,
  decidedBy,
  type Network,
  type NetworkPart,
  nodeCounts,
  nodeMatrix,
} from './network'
import { type Decided, type NodeNumber, nodeNumber, type Sees } from './network-numbers'
import { counted } from './counting'

/** A network with the numbers it has now, seen for one example. */
export interface NetworkScene {
  readonly lesson: Lesson
  readonly network: Network
  readonly values: Values
  readonly pins: Pins
  readonly sees: Sees
  readonly example: number
}

/** What a node of the scene shows. */
export function nodeIn(
  { lesson, network, values, pins, sees, example }: NetworkScene,
  row: number,
  index: number,
): NodeNumber {
  return nodeNumber(lesson, network, values, pins, sees, row, index, example)
}

/** The weight or bias of a part; null while it has not appeared. */
export function weightIn(
  { network, values, sees, example }: NetworkScene,
  part: NetworkPart,
): number | null {
  const cell = cellOfPart(network, part, example)
  return sees(cell) ? at(values[cell.matrix], cell.row, cell.col) : null
}

/**
 * "W1[3,1] = −1" and "from feature 1 to neuron 3"; null while there is no number. `pointed` is the
 * cell that is pointed at, where the part has another beside its own.
 */
export function shownWords(
  scene: NetworkScene,
  part: NetworkPart,
  pointed?: SheetCell,
): { readonly number: string; readonly about: string } | null {
  const { lesson, network, example, sees } = scene
  if (part.kind !== 'node') {
    const cell = pointed ?? cellOfPart(network, part, example)
    if (!sees(cell)) return null
    return { number: equation(scene, cell), about: aboutPart(scene, part, cell.matrix) }
  }
  const node = nodeIn(scene, part.row, part.index)
  const { cell, value, clipped, by, dead } = node
  if (value === null) return null
  const was =
    clipped === undefined ? '' : `, ${cutWord(scene, node)}: was ${numberText(clipped).text}`
  const why = by ? `, ${byWords(by, equation(scene, by.cell))}` : ''
  return {
    number: `${cellReference(lesson, cell)} = ${numberText(value).text}`,
    about: `${aboutPart(scene, part)}${was}${why}${dead ? `; ${deadWords(scene)}` : ''}`,
  }
}

/** "W1[3,1] = −1". */
function equation({ lesson, values }: NetworkScene, cell: SheetCell): string {
  const number = at(values[cell.matrix], cell.row, cell.col)
  return `${cellReference(lesson, cell)} = ${numberText(number).text}`
}

/** "π[3,1] = 0 is not above 0"; "not above θ[3] = 1.5". */
function byWords({ as }: Decided, number: string): string {
  return as === 'sign' ? `${number} is not above 0` : `not above ${number}`
}

/** ReLU clips; a gate, a threshold or the largest cut. */
function cutWord({ lesson: { sheet } }: NetworkScene, { cell: { matrix } }: NodeNumber): string {
  return decidedBy(sheet, matrix) ? 'cut' : 'clipped'
}

/** "W1 row 3, column 1, minus 1: from feature 1 to neuron 3"; for a node its own name and number. */
export function spokenPart(scene: NetworkScene, part: NetworkPart): string {
  if (part.kind === 'node') {
    const node = nodeIn(scene, part.row, part.index)
    return `${aboutPart(scene, part)}: ${spokenNode(scene, node)}`
  }
  const weight = weightIn(scene, part)
  const cell = cellOfPart(scene.network, part, scene.example)
  const number = weight === null ? 'not there yet' : spokenNumber(weight)
  return `${cellWords(scene.lesson, cell)}, ${number}: ${aboutPart(scene, part)}`
}

/** The whole scene in sentences, for those who do not see it. */
export function networkSummary(scene: NetworkScene): string {
  const { lesson, network, example } = scene
  const counts = nodeCounts(network)
  const sentences = counts.map((count, row) => {
    const { symbol, about } = lesson.matrices[nodeMatrix(network, row)]
    const nodes = Array.from({ length: count }, (_, index) => {
      const said = spokenNode(scene, nodeIn(scene, row, index))
      const strongest = row > 0 ? `, ${strongestWords(scene, row, index)}` : ''
      return `${nodeName(scene, row, index)} is ${said}${strongest}`
    })
    const passes = passWords(scene, row)
    return `${symbol}, ${about}, ${counted(count, 'node')}${passes}: ${nodes.join('; ')}.`
  })
  return `Network for ${exampleName(lesson, network, example)}. ${sentences.join(' ')}`
}

/** ", let through where π is above 0"; nothing where a row of nodes has nothing that decides. */
function passWords({ lesson, network, sees }: NetworkScene, row: number): string {
  const matrix = nodeMatrix(network, row)
  const by = decidedBy(lesson.sheet, matrix)
  if (!by || !sees({ matrix, row: 0, col: 0 }) || !sees({ matrix: by.matrix, row: 0, col: 0 }))
    return ''
  const { symbol } = lesson.matrices[by.matrix]
  return `, let through ${by.as === 'sign' ? `where ${symbol} is above 0` : `above ${symbol}`}`
}

/** "x2 Everest", "example x4". */
export function exampleName(lesson: Lesson, network: Network, example: number): string {
  return lesson.matrices[nodeMatrix(network, 0)].cols[example].full
}

function strongestWords({ lesson, network, values, sees }: NetworkScene, row: number, to: number) {
  const { weights, inputs, gates } = network.layers[row - 1]
  if (!sees({ matrix: weights, row: to, col: 0 })) return 'its weights come with a later step'
  const incoming = Array.from({ length: inputs }, (_, from) => at(values[weights], to, from))
  const sizes = incoming.map((weight) => Math.abs(weight))
  const largest = Math.max(...sizes)
  if (largest === 0) return 'all its incoming weights are 0'
  const from = Math.max(0, sizes.indexOf(largest))
  const source = lesson.matrices[nodeMatrix(network, row - 1)].rows[from].full
  return `strongest incoming ${gates ? 'gate weight' : 'weight'} ${spokenNumber(incoming[from])} from ${source}`
}

function spokenNode(scene: NetworkScene, node: NodeNumber): string {
  const { value, clipped, by, dead } = node
  if (value === null) return 'not there yet'
  const was = clipped === undefined ? '' : `, ${cutWord(scene, node)} from ${spokenNumber(clipped)}`
  const symbol = by && scene.lesson.matrices[by.cell.matrix].symbol
  const why = by ? `, ${byWords(by, `${symbol} ${spokenNumber(by.value)}`)}` : ''
  return `${spokenNumber(value)}${was}${why}${dead ? `, ${deadWords(scene)}` : ''}`
}

function deadWords({ network: { examples } }: NetworkScene): string {
  return `dead: 0 in ${examples === 1 ? 'the only column' : `all ${examples} columns`}`
}

/** `matrix` is where its number stands, where that is not the part's own. */
function aboutPart(scene: NetworkScene, part: NetworkPart, matrix?: string): string {
  switch (part.kind) {
    case 'node':
      return nodeName(scene, part.row, part.index)
    case 'bias':
      return `${gateWord(scene, part, matrix, 'bias')}bias of ${nodeName(scene, part.layer + 1, part.to)}`
    case 'edge':
      return `${gateWord(scene, part, matrix, 'weights')}from ${nodeName(scene, part.layer, part.from)} to ${nodeName(scene, part.layer + 1, part.to)}`
    default:
      return part satisfies never
  }
}

/** "gate " before a bias, "gate weight " before an edge, where it is a gate's. */
function gateWord(
  { network: { layers } }: NetworkScene,
  part: Exclude<NetworkPart, { kind: 'node' }>,
  matrix: string | undefined,
  of: 'weights' | 'bias',
): string {
  const { beside, gates = false } = layers[part.layer]
  const isGate = beside && (matrix === beside[of] ? !gates : gates)
  return isGate ? (of === 'bias' ? 'gate ' : 'gate weight ') : ''
}

function nodeName({ lesson, network }: NetworkScene, row: number, index: number): string {
  return lesson.matrices[nodeMatrix(network, row)].rows[index].full
}
