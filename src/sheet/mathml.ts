// A formula as a tree of MathML, every symbol tied to its matrix.
import { opNamed } from '../ops/index'
import type { Argument } from '../ops/op'
import { bindsOfNumber, bindsOfSymbol, needsBrackets, templateOf, type Written } from './template'

/** An element of MathML: a leaf with its text, or one with others inside. */
export type MathNode =
  | { readonly tag: 'mi' | 'mn' | 'mo' | 'mtext'; readonly text: string }
  /** A matrix by its symbol. */
  | { readonly tag: 'mi'; readonly text: string; readonly matrix: string }
  | { readonly tag: 'mrow' | 'msup' | 'msqrt'; readonly inside: readonly MathNode[] }

/** A formula, or `result = formula`, as one row. */
export function mathmlOf(
  argument: Argument,
  symbol: (matrix: string) => string,
  result?: string,
): MathNode {
  const made = nodesOf(argument, symbol).text
  if (result === undefined) return row(made)
  return row([...nodesOf(result, symbol).text, { tag: 'mo', text: '=' }, ...made])
}

/** The lines of a formula: each term of a sum on a line of its own, its sign before it. */
function termsOf(formula: MathNode): MathNode[] {
  if (!('inside' in formula) || formula.tag !== 'mrow') return [formula]
  const lines: MathNode[][] = [[]]
  for (const node of formula.inside) {
    if (node.tag === 'mo' && node.text === '+') lines.push([])
    lines[lines.length - 1].push(node)
  }
  return lines.map(row)
}

/** The lines of a formula too wide for one: its terms, and those still too wide broken before a sign. */
export function linesOf(formula: MathNode, widest: number): MathNode[] {
  return termsOf(formula).flatMap((term) => {
    const lines: MathNode[][] = [[]]
    let width = 0
    for (const leaf of leavesOf(term)) {
      width += widthOf(leaf)
      const line = lines[lines.length - 1]
      // what would be left before the sign must be a line to speak of
      if (width > widest && line.length > 2 && isBetween(leaf)) {
        lines.push([leaf])
        width = widthOf(leaf)
      } else line.push(leaf)
    }
    return lines.length > 1 ? lines.map(row) : [term]
  })
}

/** The signs and symbols of a row, out of its rows; roots and powers stay whole. */
function leavesOf(node: MathNode): MathNode[] {
  return 'inside' in node && node.tag === 'mrow' ? node.inside.flatMap(leavesOf) : [node]
}

/** Whether a line may end before it: a sign or a word between two others. */
function isBetween(node: MathNode): boolean {
  if ('inside' in node) return false
  return node.tag === 'mo' ? /^[+−·×÷∘]$/.test(node.text) : node.text === '\u00a0where\u00a0'
}

/** In letters: a sign has room on both sides. */
function widthOf(node: MathNode): number {
  if ('inside' in node) return node.inside.reduce((sum, inner) => sum + widthOf(inner), 0)
  return node.text.length + (isBetween(node) && node.tag === 'mo' ? 2 : 0)
}

/** The matrices whose symbols stand in a tree, each once, in reading order. */
export function matricesIn(node: MathNode): string[] {
  if ('inside' in node) return [...new Set(node.inside.flatMap(matricesIn))]
  return 'matrix' in node ? [node.matrix] : []
}

function nodesOf(
  argument: Argument,
  symbol: (matrix: string) => string,
): Written<readonly MathNode[]> {
  if (typeof argument === 'string') {
    const text = symbol(argument)
    return { text: [{ tag: 'mi', text, matrix: argument }], binds: bindsOfSymbol(text) }
  }
  if (typeof argument === 'number') {
    const number: MathNode = { tag: 'mn', text: String(Math.abs(argument)) }
    const minus: MathNode = { tag: 'mo', text: '−' }
    return {
      text: argument < 0 ? [row([minus, number])] : [number],
      binds: bindsOfNumber(argument),
    }
  }
  const args = argument.args.map((inner) => nodesOf(inner, symbol))
  const { pieces, binds } = templateOf(opNamed(argument.op).math, args.length)
  const parts = pieces.flatMap((piece): readonly (MathNode | string)[] => {
    if (typeof piece === 'string') return signsIn(piece)
    const { text, binds: inside } = args[piece.argument]
    const brackets = needsBrackets(piece, inside, startsWithMinus(text))
    return [brackets ? bracketed(text) : row(text)]
  })
  return { text: grouped(parts), binds: binds ?? args[0].binds }
}

/** The words, numbers and signs of a template's piece; brackets and powers wait to be grouped. */
function signsIn(piece: string): (MathNode | string)[] {
  return (piece.match(/[A-Za-z]+(?=\()|[a-z]+(?: [a-z]+)*|\d+|\S/g) ?? []).map((sign) => {
    if (/^[()²ᵀ√]$/.test(sign)) return sign
    if (/^\d/.test(sign)) return { tag: 'mn', text: sign }
    if (/^[A-Z]|^(sign|diag|max)$/.test(sign)) return { tag: 'mi', text: sign }
    if (/^[a-z]/.test(sign)) return { tag: 'mtext', text: `\u00a0${sign}\u00a0` }
    return { tag: 'mo', text: sign }
  })
}

/** Gathers what stands between brackets, under a root and under a power. */
function grouped(parts: readonly (MathNode | string)[]): MathNode[] {
  const open: (MathNode | string)[][] = [[]]
  for (const part of parts) {
    const line = open[open.length - 1]
    if (part === '(') open.push([])
    else if (part === ')') {
      const inside = nodesIn(open.pop() ?? [])
      const outside = open[open.length - 1]
      if (outside[outside.length - 1] === '√')
        outside.splice(-1, 1, { tag: 'msqrt', inside: [row(inside)] })
      else outside.push(bracketed(inside))
    } else if (part === '²' || part === 'ᵀ') {
      const base = line.pop()
      const power: MathNode = part === '²' ? { tag: 'mn', text: '2' } : { tag: 'mi', text: 'T' }
      line.push({ tag: 'msup', inside: [...nodesIn(base === undefined ? [] : [base]), power] })
    } else line.push(part)
  }
  return nodesIn(open.flat())
}

function nodesIn(parts: readonly (MathNode | string)[]): MathNode[] {
  return parts.map((part) => (typeof part === 'string' ? { tag: 'mo', text: part } : part))
}

function bracketed(inside: readonly MathNode[]): MathNode {
  return row([{ tag: 'mo', text: '(' }, ...inside, { tag: 'mo', text: ')' }])
}

function row(inside: readonly MathNode[]): MathNode {
  return inside.length === 1 ? inside[0] : { tag: 'mrow', inside }
}

function startsWithMinus([first]: readonly MathNode[]): boolean {
  if ('inside' in first) return startsWithMinus(first.inside)
  return first.tag === 'mo' && first.text === '−'
}
