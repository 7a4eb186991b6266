// A formula as mathematics, over the symbols of its matrices.
import { opNamed } from '../ops/index'
import type { Argument } from '../ops/op'

/** "W1·X + b1" for a formula; `symbol` says how a matrix is written. */
export function notationOf(argument: Argument, symbol: (matrix: string) => string): string {
  if (typeof argument === 'string') return symbol(argument)
  if (typeof argument === 'number') return argument < 0 ? `−${-argument}` : String(argument)
  return opNamed(argument.op).math(...argument.args.map((inner) => notationOf(inner, symbol)))
}
