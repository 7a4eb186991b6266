// A formula as mathematics or as a line of code, over the symbols of its matrices.
import { opNamed } from '../ops/index'
import type { Argument } from '../ops/op'
import { bindsOfNumber, bindsOfSymbol, needsBrackets, templateOf, type Written } from './template'

/** The notations that every operation declares. */
export type Notation = 'math' | 'torch' | 'numpy'

/** "W1·X + b1" for a formula, "W1 @ X + b1" as code; `symbol` says how a matrix is written. */
export function notationOf(
  argument: Argument,
  symbol: (matrix: string) => string,
  notation: Notation = 'math',
): string {
  return written(argument, symbol, notation).text
}

function written(
  argument: Argument,
  symbol: (matrix: string) => string,
  notation: Notation,
): Written<string> {
  if (typeof argument === 'string') {
    const text = symbol(argument)
    return { text, binds: bindsOfSymbol(text) }
  }
  if (typeof argument === 'number') {
    const minus = notation === 'math' ? '−' : '-'
    const text = argument < 0 ? `${minus}${-argument}` : String(argument)
    return { text, binds: bindsOfNumber(argument, notation !== 'math') }
  }
  const args = argument.args.map((inner) => written(inner, symbol, notation))
  const { pieces, binds } = templateOf(opNamed(argument.op)[notation], args.length)
  const text = pieces.map((piece) => {
    if (typeof piece === 'string') return piece
    const { text: inner, binds: inside } = args[piece.argument]
    return needsBrackets(piece, inside, /^[-−]/.test(inner)) ? `(${inner})` : inner
  })
  return { text: text.join(''), binds: binds ?? args[0].binds }
}
