// The network in words: one part of it for the eye and for the ear, and all of it in a paragraph.
import type { Pins, Values } from '../sheet/sheet'
import { numberText, spokenNumber } from '../tensor/number-text'
import { at } from '../tensor/tensor'
import { cellReference, cellWords } from './cell-words'
import type { Lesson } from './lesson'
import { cellOfPart, type Network, type NetworkPart, nodeCounts, nodeMatrix } from './network'
import { type NodeNumber, nodeNumber, type Sees } from './network-numbers'
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

/** "W1[3,1] = −1" and "from feature 1 to neuron 3"; null while there is no number. */
export function shownWords(
  scene: NetworkScene,
  part: NetworkPart,
): { readonly number: string; readonly about: string } | null {
  const { lesson, network, example } = scene
  if (part.kind !== 'node') {
    const weight = weightIn(scene, part)
    if (weight === null) return null
    const reference = cellReference(lesson, cellOfPart(network, part, example))
    return { number: `${reference} = ${numberText(weight).text}`, about: aboutPart(scene, part) }
  }
  const { cell, value, clipped, dead } = nodeIn(scene, part.row, part.index)
  if (value === null) return null
  const was = clipped === undefined ? '' : `, clipped: was ${numberText(clipped).text}`
  return {
    number: `${cellReference(lesson, cell)} = ${numberText(value).text}`,
    about: `${aboutPart(scene, part)}${was}${dead ? `; ${deadWords(scene)}` : ''}`,
  }
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
    return `${symbol}, ${about}, ${counted(count, 'node')}: ${nodes.join('; ')}.`
  })
  return `Network for ${exampleName(lesson, network, example)}. ${sentences.join(' ')}`
}

/** "x2 Everest", "example x4". */
export function exampleName(lesson: Lesson, network: Network, example: number): string {
  return lesson.matrices[nodeMatrix(network, 0)].cols[example].full
}

function strongestWords({ lesson, network, values, sees }: NetworkScene, row: number, to: number) {
  const { weights, inputs } = network.layers[row - 1]
  if (!sees({ matrix: weights, row: to, col: 0 })) return 'its weights come with a later step'
  const incoming = Array.from({ length: inputs }, (_, from) => at(values[weights], to, from))
  const sizes = incoming.map((weight) => Math.abs(weight))
  const largest = Math.max(...sizes)
  if (largest === 0) return 'all its incoming weights are 0'
  const from = Math.max(0, sizes.indexOf(largest))
  const source = lesson.matrices[nodeMatrix(network, row - 1)].rows[from].full
  return `strongest incoming weight ${spokenNumber(incoming[from])} from ${source}`
}

function spokenNode(scene: NetworkScene, { value, clipped, dead }: NodeNumber): string {
  if (value === null) return 'not there yet'
  const was = clipped === undefined ? '' : `, clipped from ${spokenNumber(clipped)}`
  return `${spokenNumber(value)}${was}${dead ? `, ${deadWords(scene)}` : ''}`
}

function deadWords({ network: { examples } }: NetworkScene): string {
  return `dead: 0 in ${examples === 1 ? 'the only column' : `all ${examples} columns`}`
}

function aboutPart(scene: NetworkScene, part: NetworkPart): string {
  switch (part.kind) {
    case 'node':
      return nodeName(scene, part.row, part.index)
    case 'bias':
      return `bias of ${nodeName(scene, part.layer + 1, part.to)}`
    case 'edge':
      return `from ${nodeName(scene, part.layer, part.from)} to ${nodeName(scene, part.layer + 1, part.to)}`
    default:
      return part satisfies never
  }
}

function nodeName({ lesson, network }: NetworkScene, row: number, index: number): string {
  return lesson.matrices[nodeMatrix(network, row)].rows[index].full
}
